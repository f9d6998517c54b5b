import type { Code, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { readBlockId, readBlockTitle } from '../../mdx/block-id.ts';
import { readCodeMeta } from '../../mdx/code-meta.ts';
import { placeOf } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';
import type { CodeTabs } from './code-tabs.ts';

const form =
  'Write 2 to 4 blocks of code, each with a language and a title of at most 24 characters: ```yaml title="Kubernetes".';
const longest = 24;

/** Reads `<CodeTabs>`: pieces of code with a title each, and nothing beside them. */
export function readCodeTabs(block: MdxJsxFlowElement, report: Report): CodeTabs | undefined {
  const id = readBlockId(block, report);
  const title = readBlockTitle(block, report);
  const children = block.children as RootContent[];
  const other = children.find((child) => child.type !== 'code');
  if (other) {
    report(
      placeOf(other),
      'code-tabs-form',
      `Something of the kind "${other.type}" stands between the pieces of code.`,
      form,
    );
    return undefined;
  }
  const tabs = (children as Code[]).map((code) => ({
    code,
    label: readCodeMeta(code)?.title ?? '',
  }));
  const labels = tabs.map(({ label }) => label);
  const faulty = tabs.find(
    ({ label, code }, index) =>
      label === '' || label.length > longest || !code.lang || labels.indexOf(label) !== index,
  );
  if (faulty) {
    report(placeOf(faulty.code), 'code-tabs-form', faultOf(faulty.label, faulty.code.lang), form);
    return undefined;
  }
  return id && title ? { id, at: placeOf(block), title, tabs } : undefined;
}

function faultOf(label: string, language: string | null | undefined): string {
  if (!language) return 'A piece of code has no language.';
  if (label === '') return 'A piece of code has no title.';
  return label.length > longest
    ? `The title "${label}" has ${label.length} characters.`
    : `Two pieces of code have the title "${label}".`;
}
