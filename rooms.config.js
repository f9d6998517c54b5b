/**
 * The rooms of `src` and what each may import of ours: arrows point one way. ESLint holds them (`.astro` files and types
 * included), dependency-cruiser the absence of circles. `site.ts`, `host-settings.ts` and `base-url.ts` are anybody's,
 * and so are the sentences of `strings`, imported as `#strings/<part>.ts` in the handbook's language.
 */
export const rooms = {
  learning: [],
  question: ['learning'],
  bank: ['question', 'learning'],
  checks: ['bank', 'question', 'learning'],
  authoring: ['checks', 'bank', 'question', 'learning'],
  exports: ['bank', 'question', 'learning'],
  reader: ['learning', 'content'],
  'islands/dom': [],
  islands: ['islands/dom', 'reader', 'learning'],
  build: [],
  search: [],
  'search/index': ['build', 'search', 'bank', 'question', 'learning'],
  'search/page': ['search', 'islands/dom', 'reader', 'learning'],
  navigation: ['search/index', 'bank', 'question', 'learning'],
  offline: [],
  security: ['build'],
  hosting: ['offline'],
  content: [],
  styles: [],
  strings: [],
  components: [
    'navigation',
    'search/index',
    'search/page',
    'islands',
    'islands/dom',
    'bank',
    'question',
    'learning',
    'styles',
  ],
  pages: [
    ...[
      'components',
      'navigation',
      'exports',
      'search/index',
      'search/page',
      'islands',
      'offline',
      'hosting',
    ],
    ...['checks', 'bank', 'question', 'learning', 'styles'],
  ],
};

/** The rooms as elements of eslint-plugin-boundaries: what lies deeper comes first. */
export const elements = Object.keys(rooms)
  .sort((a, b) => b.length - a.length)
  .map((room) => ({ type: room, pattern: `src/${room}` }));

/** The arrows as policies of eslint-plugin-boundaries. */
export const policies = Object.entries(rooms).map(([room, allowed]) => ({
  from: { element: { type: room } },
  allow: { to: { element: { types: { anyOf: [room, ...allowed] } } } },
}));
