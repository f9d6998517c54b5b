import type { CatalogueItem } from './catalogue.ts';
import { difficulties } from './difficulties.ts';
import { questionOf, type ItemId } from './quiz-item.ts';
import { seededRandom } from './seeded-random.ts';

/** How many items a placement asks. */
export const placementLength = 12;

/** What takes a minute: nothing is calculated, and nothing long is read. */
const quickKinds: readonly string[] = ['choice', 'order', 'second-thought'];

/** It begins at intermediate. */
const firstLevel = 1;
const lastLevel = difficulties.length - 1;

/** An item that a placement asked, and how it went; "I don't know" is wrong. */
export interface PlacementTake {
  readonly item: ItemId;
  readonly right: boolean;
}

/** What comes of a placement: topics by their slugs. */
export interface PlacementResult {
  readonly asked: number;
  readonly right: number;
  /** Something was missed, the easiest miss first. */
  readonly start: readonly string[];
  /** All right, none of it at the advanced level. */
  readonly later: readonly string[];
  /** All right, and of it something at the advanced level. */
  readonly skip: readonly string[];
}

/** The place in `difficulties` after these answers: up a step after a right one, down a step after a wrong one. */
export function levelAfter(takes: readonly PlacementTake[]): number {
  return takes.reduce(
    (level, { right }) => Math.min(lastLevel, Math.max(0, level + (right ? 1 : -1))),
    firstLevel,
  );
}

/**
 * The item that is asked after these answers; undefined when the placement is over or nothing is left. It is of a topic
 * that was asked least, of these at the level of the staircase or as near to it as any is, and rather one that was never answered.
 * No question is asked twice. The same input gives the same item, whatever the order of the items.
 * @param known the items that were answered before
 */
export function nextPlacementItem(
  items: readonly CatalogueItem[],
  takes: readonly PlacementTake[],
  seed: string,
  known: ReadonlySet<ItemId> = new Set(),
): CatalogueItem | undefined {
  if (takes.length >= placementLength) return undefined;
  const level = levelAfter(takes);
  const asked = new Set(takes.map(({ item }) => questionOf(item)));
  const topics = topicsOf(items);
  const times = new Map<string, number>();
  for (const slug of asked) {
    const topic = topics.get(slug);
    if (topic !== undefined) times.set(topic, (times.get(topic) ?? 0) + 1);
  }
  const chance = (name: string) => seededRandom(`${seed} ${name}`)();
  const rank = ({ item, question }: CatalogueItem) => [
    times.get(question.topic) ?? 0,
    Math.abs(difficulties.indexOf(question.difficulty) - level),
    known.has(item.id) ? 1 : 0,
    chance(question.topic),
    chance(item.id),
  ];
  let best: { entry: CatalogueItem; key: number[] } | undefined;
  for (const entry of items) {
    if (!isQuick(entry) || asked.has(slugOf(entry))) continue;
    const key = rank(entry);
    if (!best || isBefore(key, best.key)) best = { entry, key };
  }
  return best?.entry;
}

/** How many items a placement has that asks of these: no more than there are questions. */
export function placementSize(items: readonly CatalogueItem[]): number {
  return Math.min(placementLength, new Set(items.filter(isQuick).map(slugOf)).size);
}

/** What the answers say of the topics that were asked; the same topic stands in one list. */
export function placementResult(
  items: readonly CatalogueItem[],
  takes: readonly PlacementTake[],
): PlacementResult {
  const byId = new Map(items.map((entry) => [entry.item.id, entry.question]));
  const topics = new Map<string, { missed: number; reached: number }>();
  for (const { topic } of byId.values()) topics.set(topic, { missed: Infinity, reached: -1 });
  for (const { item, right } of takes) {
    const question = byId.get(item);
    const found = question && topics.get(question.topic);
    if (!found) continue;
    const level = difficulties.indexOf(question.difficulty);
    if (right) found.reached = Math.max(found.reached, level);
    else found.missed = Math.min(found.missed, level);
  }
  const missed = [...topics].filter(([, { missed: level }]) => level < Infinity);
  missed.sort(([, a], [, b]) => a.missed - b.missed);
  const allRight = [...topics].filter(
    ([, { missed: level, reached }]) => level === Infinity && reached >= 0,
  );
  return {
    asked: takes.length,
    right: takes.filter(({ right }) => right).length,
    start: missed.map(([topic]) => topic),
    later: allRight.filter(([, { reached }]) => reached < lastLevel).map(([topic]) => topic),
    skip: allRight.filter(([, { reached }]) => reached === lastLevel).map(([topic]) => topic),
  };
}

function isQuick({ item }: CatalogueItem): boolean {
  return quickKinds.includes(item.kind);
}

function slugOf({ question }: CatalogueItem): string {
  return question.slug;
}

function topicsOf(items: readonly CatalogueItem[]): ReadonlyMap<string, string> {
  return new Map(items.map(({ question }) => [question.slug, question.topic]));
}

function isBefore(key: readonly number[], other: readonly number[]): boolean {
  const place = key.findIndex((value, index) => value !== other[index]);
  return place >= 0 && (key[place] ?? 0) < (other[place] ?? 0);
}
