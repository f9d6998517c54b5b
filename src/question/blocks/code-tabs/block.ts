import { idAttribute, type Block } from '../block.ts';
import type { CodeTabs } from './code-tabs.ts';
import { readCodeTabs } from './read-code-tabs.ts';
import { renderCodeTabs } from './render-code-tabs.ts';

export const codeTabs: Block<CodeTabs> = {
  name: 'CodeTabs',
  slot: 'codeTabs',
  describe:
    'The same thing in 2 to 4 languages or tools, of which the reader sees one at a time. Each piece of code has its name as title; it may have marked lines. All of them are found by the search, stand on paper, and are there without JavaScript.',
  attributes: { id: idAttribute, title: 'What the pieces of code do.' },
  limits: [
    {
      rule: 'code-tabs-count',
      unit: 'piece',
      describe: 'Code in tabs is chosen from a row that fits a phone.',
      least: 2,
      most: 4,
      measure: ({ tabs, at, title }) => [{ count: tabs.length, at, of: `"${title}"` }],
    },
    {
      rule: 'code-tabs-lines',
      unit: 'line',
      describe: 'A piece of code in a tab is read, not scrolled.',
      least: 1,
      most: 24,
      measure: ({ tabs, at }) =>
        tabs.map(({ label, code }) => ({
          count: code.value.split('\n').length,
          at: code.position?.start ?? at,
          of: `The piece "${label}"`,
        })),
    },
  ],
  example: `<CodeTabs id="limit-memory" title="A limit of memory for one run">

\`\`\`sh title="Docker"
docker run --memory 8g trainer:1.4
\`\`\`

\`\`\`yaml title="Kubernetes" {3}
resources:
  limits:
    memory: 8Gi
\`\`\`

</CodeTabs>`,
  read: readCodeTabs,
  render: renderCodeTabs,
};
