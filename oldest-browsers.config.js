import css from '@eslint/css';
import compat from 'eslint-plugin-compat';

/**
 * The oldest browsers that are supported are those of `browserslist` in package.json: Baseline of 2022. Nothing newer is
 * used without a form that they know, or without asking for it first. What the language itself has got since stands in no
 * list of features: the `lib` in the `tsconfig.json` of each of these rooms ends before it.
 */
export const browserCode = ['src/{islands,learning,offline,reader,search/page}/**/*.ts'];

/** What they lack and no list of features names. */
export const tooNew = [
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/]',
    message: 'Safari before 16.4 reads no look-behind, and then nothing of the file.',
  },
  {
    selector:
      "AssignmentExpression > MemberExpression.left[property.name=/^(aria[A-Z]|role$)/], CallExpression[callee.name='element'] > ObjectExpression > Property[key.name=/^aria[A-Z]/]",
    message: 'Firefox before 119 has no ARIA properties: set the attribute.',
  },
  {
    selector: "CallExpression[callee.object.name='Response'][callee.property.name='json']",
    message: 'Safari before 17 has no Response.json().',
  },
  {
    selector: 'MemberExpression[property.name=/^(toReversed|toSorted|toSpliced|with)$/]',
    message: 'Chrome before 110 and Firefox before 115 have none: copy the list first.',
  },
  {
    selector: "ImportDeclaration[source.value='lit-html']",
    message: 'Import it from islands/dom/html.ts, whose texts a translator cannot lose.',
  },
];

/** The rules that hold this. */
export const oldestBrowsers = [
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 2022,
          // A browser that does not know these leaves out what looks better with them, and nothing else.
          allowProperties: [
            'accent-color',
            'content-visibility',
            'outline',
            'resize',
            'scrollbar-gutter',
            'text-wrap',
          ],
          allowFunctions: ['fit-content'],
          allowMediaConditions: ['scripting'],
        },
      ],
    },
  },
  {
    files: browserCode,
    ...compat.configs['flat/recommended'],
    // The code asks for each of these before it uses it.
    settings: { polyfills: ['CompressionStream', 'DecompressionStream', 'Highlight'] },
  },
  { files: browserCode, rules: { 'no-restricted-syntax': ['error', ...tooNew] } },
  {
    files: ['src/islands/dom/html.ts', 'src/offline/page/offline-panel.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tooNew.slice(0, -1)] },
  },
];
