/** What the manifest says of the site. */
export interface AppDescription {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly language: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** The backgrounds of src/styles/theme.css (`--sl-color-black` of each theme): a browser reads them before any style. */
export const backgrounds = { light: '#fefdfb', dark: '#191715' } as const;

/** PNG icons by the name that stands in their address: `icon-<name>.png`. */
export const pngIcons = {
  '192': { size: 192, source: 'icon.svg' },
  '512': { size: 512, source: 'icon.svg' },
  'maskable-512': { size: 512, source: 'icon-maskable.svg' },
  'apple-touch': { size: 180, source: 'icon-maskable.svg' },
} as const;

/** The web app manifest: with it a browser can install the site as an app. */
export function webAppManifest({
  name,
  shortName,
  description,
  language,
  base,
}: AppDescription): object {
  const png = (icon: keyof typeof pngIcons, purpose: 'any' | 'maskable') => {
    const { size } = pngIcons[icon];
    const src = `${base}icon-${icon}.png`;
    return { src, sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  return {
    id: base,
    name,
    short_name: shortName,
    description,
    lang: language,
    dir: 'ltr',
    categories: ['education'],
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: backgrounds.light,
    background_color: backgrounds.light,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('192', 'any'),
      png('512', 'any'),
      png('maskable-512', 'maskable'),
    ],
  };
}

/** An element of a page's head as Starlight's `head` option has it. */
export interface HeadElement {
  tag: 'link' | 'meta';
  attrs: Record<string, string>;
}

/** What makes every page part of the app: the manifest, the icon of Apple's devices, the colour of the browser's frame. */
export function appHead(base: string): HeadElement[] {
  const themeColour = (theme: 'light' | 'dark'): HeadElement => ({
    tag: 'meta',
    attrs: {
      name: 'theme-color',
      media: `(prefers-color-scheme: ${theme})`,
      content: backgrounds[theme],
    },
  });
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: `${base}manifest.webmanifest` } },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}icon-apple-touch.png` } },
    themeColour('light'),
    themeColour('dark'),
  ];
}
