/** Imports of `src` without circles, types included. The arrows between rooms are ESLint's: see rooms.config.js. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file, or one of them knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.d.ts', '.js', '.mjs', '.json', '.css'] },
  },
};
