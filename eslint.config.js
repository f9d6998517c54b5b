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

export default tseslint.config(
  { ignores: ['dist', '.astro', 'test-results', 'node_modules'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...eslintPluginAstro.configs.recommended,
  {
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
