import { settingsOf, type Settings } from '../../learning/settings.ts';
import { fewestMinutes, mostMinutes } from '../../learning/study-minutes.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { newSetting } from '../../reader/new-entry.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { html, nothing, render, type TemplateResult } from '../dom/html.ts';
import { singleKeysAreOn } from '../dom/single-keys.ts';
import { hasMicrophone } from '../voice-recording/microphone.ts';
import { keepPretestWish } from '../pretest/pretest-wish.ts';
import { dateField, numberField, switchField, type SetSetting } from './setting-fields.ts';
import { turnSingleKeys } from './turn-single-keys.ts';
import * as say from '#strings/settings.ts';

/** `<reader-settings>`: all that a reader can choose, each with one sentence. */
export class ReaderSettingsElement extends HTMLElement {
  #connection: AbortController | undefined;
  /** Asked once: Firefox answers no tab that is in the background, and a choice made in another one would wait for it. */
  #hasVoice: Promise<boolean> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#show()),
    );
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #show(): Promise<void> {
    const settings = settingsOf(await readerProgress());
    keepPretestWish(settings.pretest);
    render(
      settingsView(
        settings,
        await (this.#hasVoice ??= hasMicrophone()),
        (name, value) => void appendNewest(newSetting(name, value)),
      ),
      this,
    );
  }
}

function settingsView(settings: Settings, hasVoice: boolean, set: SetSetting): TemplateResult {
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>${say.howMuch}</legend>
      ${numberField(say.newItems, settings.newPerDay, (value) => set('new-per-day', value))}
      ${numberField(say.reviews, settings.reviewsPerDay, (value) => set('reviews-per-day', value))}
      <p>${say.amountWords}</p>
    </fieldset>
    <fieldset>
      <legend>${say.when}</legend>
      ${dateField({ settings, now: Date.now() }, set)}
      <p>${say.onceBefore}</p>
      ${numberField(say.minutesPerDay, settings.minutesPerDay, (value) => set('minutes-per-day', value), { least: fewestMinutes, most: mostMinutes })}
      <p>${say.minutesWords}</p>
    </fieldset>
    <fieldset>
      <legend>${say.asking}</legend>
      ${switchField('recall', say.recallCards, say.recallWords, settings.recallCards, (on) => set('recall-cards', on))}
      ${switchField('confidence', say.confidence, say.confidenceWords, settings.confidence, (on) => set('confidence', on))}
      ${
        hasVoice
          ? switchField(
              'voice',
              say.recordVoice,
              say.recordVoiceWords,
              settings.recordVoice,
              (on) => set('record-voice', on),
            )
          : nothing
      }
      ${switchField('pretest', say.pretest, say.pretestWords, settings.pretest, (on) => set('pretest', on))}
    </fieldset>
    <fieldset>
      <legend>${say.looks}</legend>
      ${switchField('calendar', say.calendar, say.calendarWords, settings.showCalendar, (on) => set('show-calendar', on))}
      ${switchField('keys', say.singleKeys, say.singleKeysWords, singleKeysAreOn(), turnSingleKeys)}
    </fieldset>
  </form>`;
}
