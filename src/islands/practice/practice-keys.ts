import type { Grade } from '../../learning/grade.ts';
import { digitOf, isComposed } from '../dom/keys.ts';
import { letterOf } from '../dom/letter-key.ts';
import { singleKeysAreOn } from '../dom/single-keys.ts';

/** What a key asks a session for. */
export type Press = { readonly grade: Grade } | 'go-on' | 'undo' | 'list-keys';

/**
 * What a key means in a session; undefined when it means nothing.
 * @param grades the grades that can be chosen now; none while nothing is answered
 */
export function pressOf(event: KeyboardEvent, grades: readonly Grade[]): Press | undefined {
  const target = event.target as HTMLElement;
  const isIn = target.closest('.practice-item') !== null;
  const isText = target.matches('input:not([type=radio], [type=checkbox]), select, textarea');
  // A key that is held would take back one answer after the other.
  if (isComposed(event) || event.repeat) return undefined;
  if (!isIn || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
    return undefined;
  }
  if (event.key === 'Enter' && grades.length > 0 && !target.matches('button, a, summary, textarea'))
    return 'go-on';
  if (isText || !singleKeysAreOn()) return undefined;
  const grade =
    grades.length > 1 ? grades.find((one) => String(one) === digitOf(event)) : undefined;
  if (grade) return { grade };
  if (letterOf(event) === 'u') return 'undo';
  return event.key === '?' ? 'list-keys' : undefined;
}
