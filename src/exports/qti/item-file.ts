import { locale } from '#strings/language.ts';
import { h } from 'hastscript';
import type { CourseItem } from '../course/course-item.ts';
import { answerOf } from '../course/answers.ts';
import { xmlText } from '../parts/xml.ts';
import { document, score } from './document.ts';
import { xml } from './markup.ts';
import { responseOf } from './responses.ts';
import { qti as words } from '#strings/export-files.ts';

/** Where an item comes from. */
interface Origin {
  readonly title: string;
  /** The address of the question's page. */
  readonly address: string;
}

/**
 * An item in QTI 3.0. It is right as on the site, as a whole; whatever was answered, the reasons of all options or steps
 * are shown, and where to read on. An answer in words is shown them too, and scored by a person.
 */
export function itemFile(identifier: string, item: CourseItem, { title, address }: Origin): string {
  const { declaration, interaction, isRight } = responseOf(item.asked, xml(item.question));
  const href = item.anchor === '' ? address : `${address}#${item.anchor}`;
  const page = h('p', h('a', { href }, words.page));
  return document(
    'qti-assessment-item',
    `identifier="${xmlText(identifier)}" title="${xmlText(title)}" label="${xmlText(item.id)}" adaptive="false" time-dependent="false" xml:lang="${locale}"`,
    `${declaration}
${isRight === undefined ? byHand : score}
<qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>1</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
${xml(item.context)}
${interaction}
</qti-item-body>
<qti-response-processing>
${isRight === undefined ? '' : scoring(isRight)}
<qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">answered</qti-base-value></qti-set-outcome-value>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="answered" show-hide="show"><qti-content-body>${xml([...answerOf(item.asked), ...item.after, page])}</qti-content-body></qti-modal-feedback>`,
  );
}

const byHand = score.replace('base-type=', 'external-scored="human" base-type=');

function scoring(isRight: string): string {
  const set = (points: number) =>
    `<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${points}</qti-base-value></qti-set-outcome-value>`;
  return `<qti-response-condition><qti-response-if>${isRight}${set(1)}</qti-response-if><qti-response-else>${set(0)}</qti-response-else></qti-response-condition>`;
}
