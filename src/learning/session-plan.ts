import type { CatalogueItem } from './catalogue.ts';
import { endOfDay } from './end-of-day.ts';
import { startOfDay } from './local-day.ts';
import type { ItemId } from './quiz-item.ts';
import { recallAt, type ItemState } from './schedule.ts';
import { seededRandom } from './seeded-random.ts';
import type { Settings } from './settings.ts';

/** What is worth answering now. */
export interface SessionPlan {
  /** In the order in which they are asked: due ones first, then new ones. */
  readonly queue: readonly ItemId[];
  readonly due: number;
  readonly fresh: number;
  /** Due today, but beyond the limit of the day: they wait for the next days. */
  readonly waiting: number;
  /** Never answered, beyond the limit of the day. */
  readonly unseen: number;
}

/** What a plan is made from; the same input gives the same plan. */
export interface PlanInput {
  /** What may be asked, in the order of the syllabus. */
  readonly items: readonly CatalogueItem[];
  /** The state of all items that were answered, asked for or not: the limits of the day hold for all. */
  readonly states: ReadonlyMap<ItemId, ItemState>;
  readonly settings: Pick<Settings, 'newPerDay' | 'reviewsPerDay'>;
  readonly now: number;
  /** Orders what is equally urgent. */
  readonly seed: string;
  /** The question of the item that was asked last. */
  readonly after?: string | undefined;
  /** New items that may be asked and are not loaded. */
  readonly elsewhere?: number;
  /** Comes before all else that is due: what the reader was sure of, and wrong. */
  readonly first?: ReadonlySet<ItemId> | undefined;
  /** New items beyond the day's limit, when the reader asks for more. */
  readonly extra?: number;
  /** Go through everything last answered before this time (ms), due or not, without a limit. */
  readonly ahead?: number | undefined;
}

/** Plans a session: what is due, then what is new, interleaved by topic, items of one question apart. */
export function planSession(input: PlanInput): SessionPlan {
  const { items, states, settings, now, after, extra = 0, ahead, elsewhere = 0 } = input;
  const today = doneToday(states, now);
  const end = endOfDay(now);
  const due = byUrgency(
    items.filter(({ item }) => {
      const state = states.get(item.id);
      return state !== undefined && (state.due < end || state.last < (ahead ?? -Infinity));
    }),
    input,
  );
  // What was begun today is finished today: an item answered wrong comes back whatever the limit.
  const begun = due.filter(({ item }) => (states.get(item.id)?.last ?? 0) >= startOfDay(now));
  const room = ahead === undefined ? Math.max(0, settings.reviewsPerDay - today.reviews) : Infinity;
  const others = due.filter((entry) => !begun.includes(entry));
  const taken = [...others.slice(0, room), ...begun];
  const unseen = byTopicInTurn(items.filter(({ item }) => !states.has(item.id)));
  const newRoom = Math.max(0, settings.newPerDay - today.fresh) + extra;
  const fresh = unseen.slice(0, newRoom);
  return {
    queue: apart([...taken, ...fresh], after).map(({ item }) => item.id),
    due: taken.length,
    fresh: fresh.length,
    waiting: due.length - taken.length,
    unseen: unseen.length - fresh.length + elsewhere,
  };
}

/** How many known items were reviewed today, and how many were met for the first time. */
export function doneToday(
  states: ReadonlyMap<ItemId, ItemState>,
  now: number,
): { reviews: number; fresh: number } {
  const start = startOfDay(now);
  let reviews = 0;
  let fresh = 0;
  for (const { first, last } of states.values()) {
    if (last < start || last > now) continue;
    if (first >= start) fresh += 1;
    else reviews += 1;
  }
  return { reviews, fresh };
}

/** What comes first, then the least likely to be recalled; measured at the start of the day, so that the order holds all day. */
function byUrgency(
  items: readonly CatalogueItem[],
  { states, now, seed, first }: PlanInput,
): CatalogueItem[] {
  const start = startOfDay(now);
  const keyed = items.map((entry) => {
    const state = states.get(entry.item.id);
    const random = seededRandom(`${seed} ${entry.item.id}`)();
    // Answered today: they come last, the longest ago first.
    const isBegun = state !== undefined && state.last >= start;
    const recall = !state ? 0 : isBegun ? 2 + (state.last - start) / 1e9 : recallAt(state, start);
    return { entry, key: first?.has(entry.item.id) && !isBegun ? -1 : recall, random };
  });
  keyed.sort((a, b) => a.key - b.key || a.random - b.random);
  return keyed.map(({ entry }) => entry);
}

/** One of each topic in turn, each topic in the order of the syllabus. */
function byTopicInTurn(items: readonly CatalogueItem[]): CatalogueItem[] {
  const topics = new Map<string, CatalogueItem[]>();
  for (const entry of items) {
    const others = topics.get(entry.question.topic);
    if (others) others.push(entry);
    else topics.set(entry.question.topic, [entry]);
  }
  const queues = [...topics.values()].map((queue) => apart(queue, undefined));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}

/** The same order, but for items of the question asked just before, which let the next other one pass. */
function apart(items: readonly CatalogueItem[], after: string | undefined): CatalogueItem[] {
  const rest = [...items];
  const ordered: CatalogueItem[] = [];
  let last = after;
  while (rest.length > 0) {
    const index = rest.findIndex(({ question }) => question.slug !== last);
    const [next] = rest.splice(Math.max(0, index), 1);
    if (!next) break;
    ordered.push(next);
    last = next.question.slug;
  }
  return ordered;
}
