import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeBrowser, type Browser, type Kind } from './browsers.ts';
import type { Driver, PageFunction, Pointer } from './driver.ts';

/** Milliseconds: far more than a state takes on a busy machine, and only a failing test waits so long. */
const patience = Number(process.env['ENGINE_PATIENCE'] ?? 60_000);
/** What says nothing of the site: WebKit does not know the directive in a policy's `<meta>`. */
const notOurs = [
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  // A page that is left ends what it was loading for later; Firefox tells of it.
  /^failed: .*NS_BINDING_ABORTED/,
];

/** A reader with a browser that nobody else has while the test runs. */
export class Visitor {
  readonly #browser: Browser;
  readonly #driver: Driver;

  constructor(browser: Browser, driver = browser.driver) {
    this.#browser = browser;
    this.#driver = driver;
  }

  /** The folder of its downloads. */
  get downloads(): string {
    return this.#browser.downloads;
  }

  /** What the console, the policy and the network had to say since it was last asked. */
  trouble(): string[] {
    const all = this.#browser.trouble.splice(0);
    return all.filter((text) => !notOurs.some((pattern) => pattern.test(text)));
  }

  goto = (url: string) => this.#driver.goto(url);
  reload = () => this.#driver.reload();
  press = (keys: string) => this.#driver.press(keys);
  type = (text: string) => this.#driver.type(text);
  resize = (width: number, height: number) => this.#driver.resize(width, height);
  screenshot = (path: string) => this.#driver.screenshot(path);

  run<Arguments extends unknown[], Value>(
    task: PageFunction<Arguments, Value>,
    ...given: Arguments
  ): Promise<Value> {
    return this.#driver.run(task, ...given);
  }

  /** Gives a file to a field, once it is there. */
  async upload(selector: string, file: string): Promise<void> {
    await this.until(
      `${selector} is there`,
      (wanted) => document.querySelector(wanted) !== null,
      selector,
    );
    await this.#driver.upload(selector, file);
  }

  /** As a page of Playwright's has it: what tests/site reads out of a page serves here too. */
  evaluate = <Value>(task: () => Value | Promise<Value>) => this.run(task);

  /** Another tab of the same browser. */
  async newTab(): Promise<Visitor> {
    this.#browser.isSpent = true;
    return new Visitor(this.#browser, await this.#driver.newTab());
  }

  /** Waits until a page's function gives something that is true, and returns it. */
  async until<Arguments extends unknown[], Value>(
    what: string,
    task: PageFunction<Arguments, Value>,
    ...given: Arguments
  ): Promise<Value> {
    const end = Date.now() + patience;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const value = await this.#driver.run(task, ...given);
        if (value) return value;
        last = value;
      } catch (error) {
        last = error; // The page is on its way to another one.
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Waited in vain until ${what}; last: ${String(last)}`);
  }

  /** Waits for an element that is seen, with a text when one is given. */
  async see(selector: string, text = ''): Promise<string> {
    return this.until(
      `"${text}" is seen in ${selector}`,
      (wanted, part) => {
        for (const found of document.querySelectorAll(wanted)) {
          const words = (found.textContent ?? '').replace(/\s+/g, ' ').trim();
          if (found.checkVisibility() && words.includes(part)) return words || ' ';
        }
        return '';
      },
      selector,
      text,
    );
  }

  /** Waits until no element is seen that fits. */
  async seeNo(selector: string): Promise<void> {
    await this.until(
      `${selector} is gone`,
      (wanted) => ![...document.querySelectorAll(wanted)].some((found) => found.checkVisibility()),
      selector,
    );
  }

  /** Points at the middle of the first visible element that fits, where nothing covers it. */
  async click(selector: string, text = '', pointer: Pointer = 'mouse'): Promise<void> {
    const at = await this.until(
      `${selector} "${text}" can be clicked`,
      async (wanted, part) => {
        const element = [...document.querySelectorAll(wanted)].find(
          (found) =>
            found.checkVisibility() &&
            (found.textContent ?? '').replace(/\s+/g, ' ').includes(part),
        );
        const [before] = element?.getClientRects() ?? [];
        // Cards above come to life, and WebKit does not anchor what is read: only what rests can be pointed at.
        await new Promise((resolve) => setTimeout(resolve, 150));
        const [box] = element?.getClientRects() ?? [];
        if (!element || !box || box.top !== before?.top || box.left !== before.left)
          return undefined;
        const x = box.left + Math.min(box.width / 2, 200);
        const y = box.top + box.height / 2;
        const hit = document.elementFromPoint(x, y);
        if (hit && (element.contains(hit) || hit.contains(element))) return { x, y };
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        return undefined;
      },
      selector,
      text,
    );
    await this.#driver.point(at!.x, at!.y, pointer);
  }

  /** Waits for a download whose name ends so, until it is whole; returns its path. */
  async downloaded(ending: string): Promise<string> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const files = readdirSync(this.downloads);
      const name = files.find((file) => file.endsWith(ending));
      // Firefox keeps an empty file in its place until what it loads beside it (`.part`) is whole.
      const isLoading = files.some((file) => file.endsWith('.part'));
      if (name && !isLoading && statSync(join(this.downloads, name)).size > 0) {
        return join(this.downloads, name);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No download that ends with ${ending}`);
  }
}

/** A reader for a test. Each test has a server of its own, so that no data of another is at its address. */
export const visit = async (kind: Kind = {}): Promise<Visitor> =>
  new Visitor(await takeBrowser(kind));
