import { itemsOf } from '../../src/learning/catalogue.ts';
import type { Grade } from '../../src/learning/grade.ts';
import { lastRehearsals } from '../../src/learning/mastered.ts';
import { masteryByQuestion } from '../../src/learning/mastery.ts';
import { inForce, mergeLogs, parseLogEntry, type LogEntry } from '../../src/learning/review-log.ts';
import { foldSchedule } from '../../src/learning/schedule.ts';
import { seededRandom } from '../../src/learning/seeded-random.ts';
import { planSession } from '../../src/learning/session-plan.ts';
import { defaultSettings } from '../../src/learning/settings.ts';
import { builtCatalogue } from './built-catalogue.ts';

/**
 * `node tests/bench/learning-speed.ts [reviews]`: how long the log of a busy reader takes to read, fold and plan, in ms
 * of the processor, the median of five runs, at 100,000 reviews unless told. It needs a build: the items are those of `dist/`.
 */
const wanted = Number(process.argv[2] ?? 100_000);
const catalogue = builtCatalogue('dist');
const items = itemsOf(catalogue);
const ids = [...items.keys()];
const random = seededRandom('bench');
const now = Date.UTC(2026, 10, 25);
const log = mergeLogs(
  Array.from({ length: wanted }, (_, index) => ({
    type: 'review' as const,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    item: ids[Math.floor(random() * ids.length)]!,
    at: now - (wanted - index) * 60_000,
    grade: (1 + Math.floor(random() * 4)) as Grade,
    took: 4000,
  })),
);

function median(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage().user;
    run();
    return (process.cpuUsage().user - started) / 1000;
  }).sort((a, b) => a - b);
  return Math.round(times[2]! * 10) / 10;
}

const context = { now, itemOf: (id: string) => catalogue.rights.get(id) };
const states = foldSchedule(log, context);
const next: LogEntry = { ...log[0]!, id: 'ffffffff-0000-4000-8000-000000000000', at: now };
console.table({
  reviews: wanted,
  items: ids.length,
  'parse all entries': median(() => log.map(parseLogEntry)),
  'merge once, unsorted': median(() => mergeLogs([...log].reverse())),
  'admit one more': median(() => mergeLogs(log, [next])),
  'what is in force': median(() => inForce(log)),
  'fold the schedule': median(() => foldSchedule(log, context)),
  'mastery of all questions': median(() =>
    masteryByQuestion(catalogue, states, lastRehearsals(log), now),
  ),
  'plan a session': median(() =>
    planSession({ items: [...items.values()], states, settings: defaultSettings, now, seed: 'x' }),
  ),
});
