import { html, type TemplateResult } from '../dom/html.ts';
import { recallAt } from '../../learning/schedule.ts';
import { base } from '../../base-url.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { percent } from '../words/time-words.ts';
import { itemAnchor, itemName } from './item-name.ts';
import * as say from '#strings/dashboard.ts';

/** The ten items that are recalled least: what was answered wrong, or has changed, comes first. */
export function weakestView(state: PracticeState): TemplateResult {
  const { states, items, now } = state;
  const weakest = [...states.values()]
    .filter(({ item }) => items.has(item))
    .map((one) => ({ one, recall: one.changed || one.grade === 1 ? 0 : recallAt(one, now) }))
    .filter(({ recall }) => recall < 1)
    .sort((a, b) => a.recall - b.recall || b.one.memory.difficulty - a.one.memory.difficulty)
    .slice(0, 10);
  return html`<section aria-labelledby="weakest">
    <h2 id="weakest">${say.weakest}</h2>
    ${
      weakest.length === 0
        ? html`<p>${say.noneYet}</p>`
        : html`<ol class="advice">
            ${weakest.map(({ one, recall }) => {
              const question = items.get(one.item)!.question;
              return html`<li>
                <a href="${base}${question.path}#${itemAnchor(one.item)}"
                  >${itemName(state, one.item)}</a
                >
                <span
                  >${
                    one.changed
                      ? say.answerChanged
                      : one.grade === 1
                        ? say.answeredWrong
                        : say.recalled(percent(recall))
                  }</span
                >
              </li>`;
            })}
          </ol>`
    }
  </section>`;
}
