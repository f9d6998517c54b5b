import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { designStages, stageAt } from '../../learning/design-stages.ts';
import { designMinutes } from '../../learning/mock-interview.ts';
import { answerField, pointsList } from '../own-answer/own-answer-view.ts';
import { clockWords } from '../words/time-words.ts';
import { begunView, choiceView } from './interview-choice-view.ts';
import { interviewReport } from './interview-report.ts';
import type { AskedOn, InterviewRun, Take } from './interview-run.ts';
import type { InterviewShown } from './interview-shown.ts';
import * as say from '#strings/mock-interview.ts';

/** The mock interview below its title. */
export function interviewView(shown: InterviewShown): TemplateResult {
  const { state, run, trouble, events } = shown;
  if (!state) {
    return html`<p role="status">${trouble || say.loading}</p>
      ${trouble ? html`<button type="button" @click=${events.retry}>${say.tryAgain}</button>` : nothing}`;
  }
  if (!run) return html`${begunView(shown)}${choiceView(shown, state)}`;
  return run.index < run.takes.length
    ? questionView(shown, run)
    : interviewReport(run, (slug) => shown.question(slug), state, events);
}

function questionView(shown: InterviewShown, run: InterviewRun): TemplateResult {
  const { events, clock, isOver, isKept } = shown;
  const take = run.takes[run.index]!;
  const question = shown.question(take.slug);
  const isRunning = run.runningSince !== 0;
  return html`<div class="practice-head">
      <p>${say.questionOf(run.index + 1, run.takes.length)}</p>
      <progress
        max=${run.takes.length}
        value=${run.index}
        aria-label=${say.questionsAnswered}
      ></progress>
      <p class="mock-clock">
        ${run.showsClock ? html`<span>${say.clock(clock, isOver, isRunning)}</span>` : nothing}
        ${
          take.revealed && !isAskedOn(take)
            ? nothing
            : html`<button type="button" @click=${events.pause}>
                ${isRunning ? say.pause : say.goOn}
              </button>`
        }
        <button type="button" @click=${events.hideClock}>
          ${run.showsClock ? say.hideClock : say.showClock}
        </button>
      </p>
    </div>
    ${isKept ? nothing : html`<p class="practice-trouble">${say.keepsNothing}</p>`}
    <h2 class="mock-question" tabindex="-1">${question?.title ?? take.slug}</h2>
    ${run.minutes === designMinutes && !take.revealed ? stageView(take.took) : nothing}
    ${answerField(say.think, take.note, events.note)}
    ${
      shown.recordsVoice
        ? html`<voice-recording
            data-question=${take.slug}
            ?data-review=${take.revealed}
          ></voice-recording>`
        : nothing
    }
    ${
      take.revealed
        ? pointsView(shown, run)
        : html`<p class="practice-buttons">
            <button type="button" class="button-main" @click=${events.reveal}>${say.reveal}</button>
            ${
              run.index > 0
                ? html`<button type="button" @click=${events.back}>${say.back}</button>`
                : nothing
            }
          </p>`
    }`;
}

/** What a design is at, and how long it should stay there. */
function stageView(took: number): TemplateResult {
  const { name, place, left } = stageAt(took);
  return html`<ol class="mock-stages" aria-label=${say.stages}>
    ${designStages.map(
      ({ name: stage, minutes }, index) =>
        html`<li
          aria-current=${stage === name ? 'step' : 'false'}
          class=${index < place ? 'is-past' : ''}
        >
          <strong>${say.stageNames[stage]}</strong> <span>${say.stageMinutes(minutes)}</span>
          ${stage === name ? html`<p>${say.stageWords[stage]} <span>${say.stageLeft(clockWords(left))}</span></p>` : nothing}
        </li>`,
    )}
  </ol>`;
}

/** The clock runs again while the reader answers what he is asked on. */
function isAskedOn({ askedOn }: Take): boolean {
  return askedOn !== undefined && !askedOn.revealed;
}

function pointsView(shown: InterviewShown, run: InterviewRun): TemplateResult {
  const { points, trouble, events } = shown;
  const take = run.takes[run.index]!;
  if (trouble) {
    return html`<p class="practice-trouble" role="status">${trouble} ${say.isSafe}</p>
      <p class="practice-buttons">
        <button type="button" @click=${events.retry}>${say.tryAgain}</button>
        <button type="button" @click=${events.next}>${say.goOnWithout}</button>
      </p>`;
  }
  const isNextMain = take.askedOn?.revealed ?? shown.followUps.length === 0;
  return html`${pointsList(say.tick, points, take.covered, events.tick)}
    <p class="mock-covered">${say.covered(take.covered.length, points.length)}</p>
    ${take.askedOn ? askedOnView(shown, take.askedOn) : nothing}
    <p class="practice-buttons">
      ${
        take.askedOn
          ? nothing
          : shown.followUps.length > 0
            ? html`<button type="button" class="button-main" @click=${events.askOn}>
                ${say.askOn}
              </button>`
            : nothing
      }
      <button
        type="button"
        class="mock-next ${isNextMain ? 'button-main' : ''}"
        @click=${events.next}
      >
        ${run.index + 1 < run.takes.length ? say.nextQuestion : say.end}
      </button>
      ${run.index > 0 ? html`<button type="button" @click=${events.back}>${say.back}</button>` : nothing}
    </p>`;
}

/** The question with which the interviewer asks on, then what could be said. */
function askedOnView({ followUps, events }: InterviewShown, asked: AskedOn): TemplateResult {
  const answer = followUps[asked.place]?.answer;
  return html`<div class="mock-asked-on">
    <h3 tabindex="-1">${asked.question}</h3>
    ${
      asked.revealed
        ? html`<p>${answer?.cloneNode(true) ?? ''}</p>`
        : html`<p>${say.answerAloud}</p>
            <p class="practice-buttons">
              <button type="button" class="button-main" @click=${events.revealAskedOn}>
                ${say.showAnswer}
              </button>
            </p>`
    }
  </div>`;
}
