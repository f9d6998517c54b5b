import type { Driver } from './driver.ts';
import { writePicture, type Session } from './webkit.ts';

/** Keys that WebDriver knows by a letter of the private use area. */
const keys: Readonly<Record<string, string>> = {
  Enter: '\ue007',
  Escape: '\ue00c',
  Tab: '\ue004',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Meta: '\ue03d',
  Backspace: '\ue003',
  ArrowUp: '\ue013',
  ArrowDown: '\ue015',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  Space: ' ',
};

/** In which window a session is. */
const current = new WeakMap<Session, string>();

/** What a finger makes a page hear. WebKitGTK's driver takes a touch, and hands it on as a mouse's. */
function touch(x: number, y: number): void {
  const target = document.elementFromPoint(x, y);
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
  for (const name of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
    target?.dispatchEvent(new PointerEvent(name, { ...init, pointerType: 'touch' }));
  }
  target?.dispatchEvent(new PointerEvent('click', { ...init, pointerType: 'touch' }));
}

/** One window of a WebDriver session. */
export function webDriverTab(session: Session, handle: string, close: () => Promise<void>): Driver {
  current.set(session, current.get(session) ?? handle);
  const send: Session = async (method, path, body) => {
    if (current.get(session) !== handle) {
      await session('POST', '/window', { handle });
      current.set(session, handle);
    }
    return session(method, path, body);
  };
  const act = (actions: unknown) => send('POST', '/actions', { actions });
  const tap = async (names: readonly string[]) => {
    const values = names.map((name) => keys[name] ?? name);
    const strokes = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await act([{ type: 'key', id: 'keyboard', actions: strokes }]);
  };
  const tab: Driver = {
    goto: (url) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh', {}),
    async run(task, ...given) {
      const answer = await send<string>('POST', '/execute/async', {
        script: `const done = arguments[1];
          Promise.resolve().then(() => (${String(task)})(...JSON.parse(arguments[0]))).then(
            (value) => done(JSON.stringify({ value: value === undefined ? null : value })),
            (error) => done(JSON.stringify({ error: String(error) })),
          );`,
        args: [JSON.stringify(given)],
      });
      const { value, error } = JSON.parse(answer) as { value: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: (names) => tap(names.split('+')),
    async type(text) {
      for (const letter of text) await tap([letter]);
    },
    async point(x, y, pointer) {
      if (pointer === 'touch') return tab.run(touch, Math.round(x), Math.round(y));
      await act([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pause', duration: 20 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    async resize(width, height) {
      // The window's frame and the page's own size differ by what only trying tells.
      for (let time = 0; time < 5; time += 1) {
        const [innerWidth, innerHeight] = await tab.run(() => [
          globalThis.innerWidth,
          globalThis.innerHeight,
        ]);
        if (innerWidth === width && innerHeight === height) return;
        const frame = await send<{ width: number; height: number }>('GET', '/window/rect');
        await send('POST', '/window/rect', {
          x: 0,
          y: 0,
          width: frame.width + width - innerWidth!,
          height: frame.height + height - innerHeight!,
        });
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      throw new Error(`The window does not become ${width} px wide and ${height} px high`);
    },
    async upload(selector, file) {
      const found = await send<Record<string, string>>('POST', '/element', {
        using: 'css selector',
        value: selector,
      });
      await send('POST', `/element/${Object.values(found)[0]}/value`, { text: file });
    },
    async screenshot(path) {
      writePicture(path, await send<string>('GET', '/screenshot'));
    },
    async newTab() {
      const made = await send<{ handle: string }>('POST', '/window/new', { type: 'tab' });
      return webDriverTab(session, made.handle, close);
    },
    close,
  };
  return tab;
}
