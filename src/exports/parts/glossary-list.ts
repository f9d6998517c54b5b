import type { Element } from 'hast';
import { h } from 'hastscript';
import { epub as words } from '#strings/export-files.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';

/** Every term with its meaning and the questions that explain it. */
export function glossaryList(
  { bank }: ExportSource,
  address: (question: Question) => string,
): Element {
  const known = new Map(bank.questions.map((question) => [question.slug, question]));
  return h(
    'dl',
    bank.glossary.flatMap(({ term, slug, also = [], definition, questions }) => [
      h('dt', { id: `term-${slug}` }, term),
      h('dd', [
        ...(also.length > 0 ? [h('p.facts', `${words.alsoCalled} ${also.join(', ')}`)] : []),
        h('p', definition),
        ...questions
          .flatMap((name) => known.get(name) ?? [])
          .map((question) => h('p.facts', h('a', { href: address(question) }, question.title))),
      ]),
    ]),
  );
}
