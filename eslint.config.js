import { defineConfig } from 'eslint/config';
import eslintPluginAstro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { oldestBrowsers, tooNew } from './oldest-browsers.config.js';
import { elements, policies } from './rooms.config.js';

/** The rules for scripts would not understand a style sheet. */
const ofScripts = (config) => ({ ...config, ignores: ['**/*.css'] });

export default defineConfig(
  // Projects that tests and the bench make for a while are left out too.
  { ignores: ['dist', '.astro', 'test-results', 'node_modules', '.bench-*'] },
  ...tseslint.configs.strict.map(ofScripts),
  ...tseslint.configs.stylistic.map(ofScripts),
  ...eslintPluginAstro.configs.recommended,
  ...oldestBrowsers,
  {
    ignores: ['**/*.css'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript's own noUnusedLocals and noUnusedParameters say it, in no time more.
      '@typescript-eslint/no-unused-vars': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/include': ['src/**/*'],
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.css', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: `{{from.type}} may not import from {{to.type}}: see rooms.config.js.`,
          policies,
        },
      ],
    },
  },
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
