import type { Question } from '../../question/question.ts';
import { xmlText } from '../parts/xml.ts';
import { document, score } from './document.ts';
import type { Resource } from './manifest-file.ts';

/** The items of a question: a section of its topic's test. */
interface Section {
  readonly question: Question;
  readonly items: readonly Resource[];
}

/** A test of a topic, answered in any order and told at once, with a section for each question. */
export function testFile(
  identifier: string,
  { title }: { readonly title: string },
  sections: readonly Section[],
): string {
  return document(
    'qti-assessment-test',
    `identifier="${xmlText(identifier)}" title="${xmlText(title)}"`,
    `${score}
<qti-test-part identifier="part" title="${xmlText(title)}" navigation-mode="nonlinear" submission-mode="individual">
<qti-item-session-control show-feedback="true" max-attempts="0"/>
${sections.map(sectionOf).join('\n')}
</qti-test-part>
<qti-outcome-processing><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-test-variables variable-identifier="SCORE"/></qti-sum></qti-set-outcome-value></qti-outcome-processing>`,
  );
}

function sectionOf({ question, items }: Section): string {
  const { slug, title } = question;
  const references = items.map(
    ({ identifier, href }) =>
      `<qti-assessment-item-ref identifier="${xmlText(identifier)}" href="../${xmlText(href)}"/>`,
  );
  return `<qti-assessment-section identifier="section-${xmlText(slug)}" title="${xmlText(title)}" visible="true">
${references.join('\n')}
</qti-assessment-section>`;
}
