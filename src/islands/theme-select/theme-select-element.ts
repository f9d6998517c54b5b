const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** `<starlight-theme-select>`: the reader's choice of dark, light, or what his device says; kept in this browser. */
export class ThemeSelectElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.#show();
    this.addEventListener('change', ({ target }) => choose((target as HTMLSelectElement).value), {
      signal,
    });
    // The header and the menu each have one.
    addEventListener('theme-chosen', () => this.#show(), { signal });
    light.addEventListener('change', apply, { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #show(): void {
    const select = this.querySelector('select');
    if (select) select.value = chosen();
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
    localStorage.setItem(key, theme === 'auto' ? '' : theme);
    apply();
  } catch {
    document.documentElement.dataset['theme'] = theme === 'auto' ? preferred() : theme; // For this page alone.
  }
  dispatchEvent(new Event('theme-chosen'));
}

function apply(): void {
  const theme = chosen();
  document.documentElement.dataset['theme'] = theme === 'auto' ? preferred() : theme;
}

function preferred(): string {
  return light.matches ? 'light' : 'dark';
}
