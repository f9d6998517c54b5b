import type { Code, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { readBlockId, readBlockTitle } from '../../mdx/block-id.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';
import type { Diagram } from './diagram.ts';

/** Reads `<Diagram>`: a description in words, then DOT in a code block. */
export function readDiagram(block: MdxJsxFlowElement, report: Report): Diagram | undefined {
  const id = readBlockId(block, report);
  const title = readBlockTitle(block, report);
  const children = block.children as RootContent[];
  const code = children.at(-1);
  const words = children.slice(0, -1);
  const beside = words.find(({ type }) => type !== 'paragraph');
  if (isDot(code) && beside) {
    report(
      placeOf(beside),
      'diagram-form',
      beside.type === 'code'
        ? 'The diagram has two blocks of code.'
        : 'Something stands before the picture that is no paragraph.',
      'Describe the picture in paragraphs, then write one block of code that begins with ```dot.',
    );
    return undefined;
  }
  const otherCode = code?.type === 'code' && code.lang !== 'dot' ? code : undefined;
  if (!isDot(code) || words.length === 0) {
    const [message, remedy] = otherCode
      ? [
          `The picture is written in \`\`\`${otherCode.lang ?? 'no language'}.`,
          'Write it in ```dot: digraph { first -> second [label="what goes there"] }.',
        ]
      : [
          isDot(code)
            ? 'The diagram is not described in words.'
            : 'The diagram has no ```dot code at its end.',
          'Write a paragraph that says what the picture shows, then a code block that begins with ```dot.',
        ];
    report(placeOf(otherCode ?? block), 'diagram-form', message, remedy);
    return undefined;
  }
  if (!id || !title) return undefined;
  return {
    id,
    at: placeOf(block),
    title,
    description: prose(words, placeOf(words[0] ?? block)),
    dot: code.value,
    dotAt: placeOf(code),
  };
}

function isDot(node: RootContent | undefined): node is Code {
  return node?.type === 'code' && node.lang === 'dot';
}
