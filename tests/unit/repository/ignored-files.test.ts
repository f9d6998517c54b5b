import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each(['src/content/.glossary.yaml.new', 'tests/content/.search-queries.yaml.old'])(
  'what a command leaves that was killed as it wrote comes into no commit: %s',
  (file) => {
    expect(spawnSync('git', ['check-ignore', '--quiet', file]).status).toBe(0);
  },
);

it.each(['src/content/glossary.yaml', 'src/islands/.new', 'renew.old'])('%s does', (file) => {
  expect(spawnSync('git', ['check-ignore', '--quiet', file]).status).toBe(1);
});
