const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** `<starlight-theme-select>`: the reader's choice of dark, light, or what his device says; kept in this browser. */
export class ThemeSelectElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    const select = this.querySelector('select')!;
    const show = () => (select.value = chosen());
    const follow = () => {
      apply();
      show();
    };
    show();
    select.addEventListener('change', () => choose(select.value), { signal });
    // The header and the menu each have one.
    addEventListener('theme-chosen', show, { signal });
    // The reader comes back from another tab or page, and may have chosen there.
    document.addEventListener('visibilitychange', follow, { signal });
    light.addEventListener('change', follow, { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function chosen(): string {
  try {
    // Other pages of the same host may have written what is no theme.
    return /^(dark|light)$/.exec(localStorage.getItem(key) ?? '')?.[0] ?? 'auto';
  } catch {
    return document.documentElement.dataset['theme'] ?? 'auto'; // Storage is blocked.
  }
}

function choose(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: for this page alone.
  }
  apply(theme);
  dispatchEvent(new Event('theme-chosen'));
}

function apply(theme = chosen()): void {
  const preferred = light.matches ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme === 'auto' ? preferred : theme;
}
