import type { LogEntry, Setting, SettingName } from './log-entry.ts';
import { startOfNamedDay } from './local-day.ts';
import { fewestMinutes, mostMinutes } from './study-minutes.ts';
import { isLater } from './review-log.ts';

/** The reader's choices for practice. */
export interface Settings {
  /** New items a day. */
  readonly newPerDay: number;
  /** Reviews of known items a day. */
  readonly reviewsPerDay: number;
  /** The day of the interview, e.g. `2026-12-01`; empty when there is none. */
  readonly interview: string;
  readonly showCalendar: boolean;
  /** Each question is asked as a whole too. */
  readonly recallCards: boolean;
  /** Cards ask how sure the reader is. */
  readonly confidence: boolean;
  /** Pages begin with two of their items. */
  readonly pretest: boolean;
  /** The mock interview records the reader's voice, on his device. */
  readonly recordVoice: boolean;
  /** What a plan up to the interview is made for. */
  readonly minutesPerDay: number;
}

export const defaultSettings: Settings = {
  newPerDay: 10,
  reviewsPerDay: 30,
  interview: '',
  showCalendar: true,
  recallCards: true,
  confidence: false,
  pretest: false,
  recordVoice: false,
  minutesPerDay: 60,
};

/** The newest setting of each name; values of a wrong kind count as not set. */
export function settingsOf(log: readonly LogEntry[]): Settings {
  const last = new Map<SettingName, Setting>();
  for (const entry of log) {
    if (entry.type !== 'setting') continue;
    const other = last.get(entry.name);
    if (!other || isLater(entry, other)) last.set(entry.name, entry);
  }
  const value = <T>(name: SettingName, isRight: (value: unknown) => value is T, fallback: T): T => {
    const found = last.get(name)?.value;
    return isRight(found) ? found : fallback;
  };
  return {
    newPerDay: value('new-per-day', isNumber, defaultSettings.newPerDay),
    reviewsPerDay: value('reviews-per-day', isNumber, defaultSettings.reviewsPerDay),
    interview: value('interview', isDayOrEmpty, defaultSettings.interview),
    showCalendar: value('show-calendar', isBoolean, defaultSettings.showCalendar),
    recallCards: value('recall-cards', isBoolean, defaultSettings.recallCards),
    confidence: value('confidence', isBoolean, defaultSettings.confidence),
    pretest: value('pretest', isBoolean, defaultSettings.pretest),
    recordVoice: value('record-voice', isBoolean, defaultSettings.recordVoice),
    minutesPerDay: value('minutes-per-day', isMinutes, defaultSettings.minutesPerDay),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isMinutes(value: unknown): value is number {
  return isNumber(value) && value >= fewestMinutes && value <= mostMinutes;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isDayOrEmpty(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && startOfNamedDay(value) !== undefined);
}
