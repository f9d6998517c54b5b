import css from '@eslint/css';
import compat from 'eslint-plugin-compat';
import eslintPluginAstro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The folders of src and what each may import of ours: arrows point one way (README, "Change the code"). */
const arrows = {
  learning: [],
  'question-bank': ['learning'],
  progress: ['learning'],
  islands: ['progress', 'learning', 'content'],
  offline: [],
  security: [],
  hosting: ['offline'],
  navigation: ['question-bank', 'learning'],
};

const folders = [...Object.keys(arrows), 'components', 'pages', 'content', 'exports'];

/** Forbids a folder's files to import from any folder that is not named. */
function arrow([folder, allowed]) {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map((other) => `**/${other}/**`),
              message: `src/${folder} may import only from itself${allowed.map((other) => `, src/${other}`).join('')}.`,
            },
          ],
        },
      ],
    },
  };
}

/** The rules for scripts would not understand a style sheet. */
function ofScripts(config) {
  return { ...config, files: config.files ?? ['**/*.{js,mjs,ts,astro}'] };
}

/** What runs in readers' browsers, the oldest of which are those of `browserslist` in package.json. */
const browserCode = ['src/{islands,learning,progress,offline}/**/*.ts'];

/** What the oldest supported browsers lack and no list of features names; each has a form that they know. */
const tooNew = [
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
];

export default tseslint.config(
  { ignores: ['dist', '.astro', 'test-results', 'node_modules'] },
  ...tseslint.configs.strict.map(ofScripts),
  ...tseslint.configs.stylistic.map(ofScripts),
  ...eslintPluginAstro.configs.recommended,
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
          allowProperties: ['accent-color', 'content-visibility', 'outline', 'resize', 'text-wrap'],
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
    files: ['**/*.{js,mjs,ts,astro}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...Object.entries(arrows).map(arrow),
  {
    files: ['src/learning/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is a parameter.' },
        { object: 'Math', property: 'random', message: 'Randomness is a parameter.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...tooNew,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is a parameter.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(skip|only|todo|fixme|skipIf|runIf)$/][object.name=/^(it|test|describe)$/]',
          message: 'A skipped test is a defect: make it run, or delete it.',
        },
      ],
    },
  },
);
