import { difficulties } from '../learning/difficulties.ts';
import { blocks, describeBlock } from '../question/blocks/blocks.ts';
import { asideTitles } from '../question/mdx/asides.ts';
import { markdownForms } from '../question/mdx/markdown-forms.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** One snippet for the head of a question, each block and each form of Markdown, by the examples of their definitions. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries([
    ['Question', { ...named('Question', 'The front matter of a question.'), body: frontMatter }],
    ...Object.values(blocks).map((block) => [
      block.name,
      {
        ...named(block.name, describeBlock(block)),
        body: withStops(block.example, choicesOf(block.attributes)),
      },
    ]),
    ...markdownForms.map(({ name, describe, example }) => [
      name,
      { ...named(name, describe), body: withStops(example, {}) },
    ]),
  ]) as Record<string, Snippet>;
}

function named(name: string, description: string): Omit<Snippet, 'body'> {
  return { scope: 'mdx,markdown', prefix: `handbook-${name.toLowerCase()}`, description };
}

const frontMatter = [
  '---',
  'title: ${1:A question as an interviewer asks it?}',
  'shortTitle: ${2:At most 34 characters}',
  'description: ${3:One sentence that answers it, at most 160 characters.}',
  'order: ${4:1}',
  `difficulty: \${5|${difficulties.join(',')}|}`,
  'tags: [${6:first-tag, second-tag}]',
  'reviewed: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  'related: [${7:slug-of-a-question}]',
  'sources:',
  '  - title: ${8:Title of the source}',
  '    by: ${9:Its author or publisher}',
  '    year: ${10:$CURRENT_YEAR}',
  '    url: ${11:https://}',
  '---',
  '$0',
];

/** The values of attributes that take one of a few, as their descriptions have them: `kind="curve" or kind="bars"`. */
function choicesOf(attributes: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, meaning]) => [
      name,
      [...meaning.matchAll(new RegExp(`${name}="([^"]+)"`, 'g'))].map(([, value = '']) => value),
    ]),
  );
}

const kinds = Object.keys(asideTitles).join(',');

/** The lines of an example, with a stop of the tab key at each value of an attribute, each cell and each line of text. */
function withStops(example: string, choices: Readonly<Record<string, string[]>>): string[] {
  let count = 0;
  let isVerbatim = false;
  const stop = (text: string) => `\${${++count}:${escaped(text).replaceAll('}', '\\}')}}`;
  const attribute = (name: string, value: string) => {
    const known = choices[name] ?? [];
    return known.length > 1 ? `\${${++count}|${known.join(',')}|}` : stop(value);
  };
  const lines = example.split('\n').map((line) => {
    const aside = /^:::\w+\[(.*)\]$/.exec(line);
    if (aside) return `:::\${${++count}|${kinds}|}[${stop(aside[1] ?? '')}]`;
    const isFence = /^(```|\$\$$)/.test(line);
    if (isFence) isVerbatim = !isVerbatim;
    const opening = /^(<[A-Z]\w*)(.*)>$/.exec(line);
    if (opening) {
      const written = (opening[2] ?? '').replace(
        /(\w+)="([^"]*)"/g,
        (_all, name: string, value: string) => `${name}="${attribute(name, value)}"`,
      );
      return `${opening[1]}${written}>`;
    }
    if (isFence || isVerbatim || line === '' || /^(<\/|:::)|^[|\s-]+$/.test(line)) {
      return escaped(line);
    }
    if (line.startsWith('|')) {
      const cells = line.split('|').slice(1, -1);
      return `|${cells.map((cell) => ` ${stop(cell.trim())} `).join('|')}|`;
    }
    const [, mark = '', text = ''] = /^(\s*(?:- (?:\[[ x]\] )?|> |\d+\. )?)(.*)$/.exec(line) ?? [];
    return `${mark}${stop(text)}`;
  });
  return [...lines, '$0'];
}

/** What would be a variable or a stop of its own. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('$', '\\$');
}
