const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
/** What was chosen and could not be kept: it holds for this page. */
let unkept: string | undefined;

/** `<starlight-theme-select>`: the reader's choice of dark, light, or what his device says; kept in this browser. */
export class ThemeSelectElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    const select = this.querySelector('select')!;
    const follow = () => {
      const theme = (select.value = chosen());
      const preferred = light.matches ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme === 'auto' ? preferred : theme;
    };
    follow();
    select.addEventListener('change', () => choose(select.value), { signal });
    // The header and the menu each have one.
    addEventListener('theme-chosen', follow, { signal });
    // The reader comes back from another tab or page, and may have chosen there.
    document.addEventListener('visibilitychange', follow, { signal });
    // Or chooses in a window beside this one.
    addEventListener('storage', follow, { signal });
    light.addEventListener('change', follow, { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function chosen(): string {
  if (unkept !== undefined) return unkept;
  try {
    // Other pages of the same host may have written what is no theme.
    return /^(dark|light)$/.exec(localStorage.getItem(key) ?? '')?.[0] ?? 'auto';
  } catch {
    return 'auto'; // Storage is blocked.
  }
}

function choose(theme: string): void {
  try {
    localStorage.setItem(key, theme);
    unkept = undefined;
  } catch {
    unkept = theme; // Storage is blocked, or full.
  }
  dispatchEvent(new Event('theme-chosen'));
}
