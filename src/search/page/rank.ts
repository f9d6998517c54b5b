import { asTyped } from './as-typed.ts';
import type { Concept } from './concepts.ts';
import type { Hit } from './pagefind.ts';

/** A page with less than this part of what is asked for is not about it, unless its title has a rare word of it. */
const leastShare = 0.3;
const titleScore = 5;
const inOrderWeight = 3;
/** A phrase that has other words for it says little by itself: "guardrail" is as good as "content moderation". */
const knownPhraseWeight = 0.5;
/** Two neighbours of a longer query as they stand: "infrastructure as code" in "infrastructure as code for ml". */
const pairWeight = 0.1;
/** A page that has the very word comes before one with a longer word that begins alike: "MIG" is not "migrate". */
const wholeWordWeight = 0.3;
/** At this score a page has half of what having a thing can bring: one word that is there often is not two words. */
const halfScore = 8;
/** Below 1: a rare word that only tells a story ("slowly", "launch") does not outweigh two that name the matter. */
const rarityPower = 0.8;
/** The glossary, plans and lists name nearly everything: a question that is about it comes first. */
const otherPageWeight = 0.6;
/** A best page with less than this part of what a page could have is not about what was asked for. */
const leastFit = 0.25;

/** The pages that have one thing. */
interface Answer {
  readonly hits: readonly Hit[];
  /** How much a page says by having it: the fewer pages, the more. */
  readonly rarity: number;
}

interface Page {
  /** Its hit for the thing that it says most about. */
  readonly best: Hit;
  readonly score: number;
  /** What part it has of all that is asked for. */
  readonly share: number;
}

export interface Kinds {
  readonly questions: ReadonlySet<string>;
  readonly glossary: ReadonlySet<string>;
}

export interface Ranked {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Of several things one is nowhere, or no page says much of them: "react vs angular" finds ReAct. */
  readonly isLoose: boolean;
}

/**
 * The pages that have what is asked for, best first. Pagefind finds only the pages that have every word of a query, and
 * of what a reader types one word is often not on the page. Here each thing is searched for by itself: a page counts
 * with those that it has.
 * @param phrase the query as it was typed: a page that has its words in this order is a better one
 * @param search the pages that have all words of a text; of `null`, all pages
 * @param kinds the ids of the pages of two kinds. The glossary has its terms side by side: two words in a row say nothing there
 */
export async function rank(
  concepts: readonly Concept[],
  phrase: string,
  search: (text: string | null) => Promise<readonly Hit[]>,
  { questions, glossary }: Kinds,
): Promise<Ranked> {
  const [pairs, all, complete, inOrder, ...found] = await Promise.all([
    Promise.all(pairsOf(concepts, phrase).map(search)),
    search(null),
    concepts.length > 1 ? search(concepts.map(([text]) => text).join(' ')) : [],
    phrase.includes('"') ? [] : search(`"${phrase}"`),
    ...concepts.map((texts) => Promise.all(texts.map(search))),
  ]);
  const bonus = bonusOf(concepts, phrase);
  const rarityOf = (pages: number) => Math.log(1 + all.length / (1 + pages));
  const answers = found.map((lists) => ({
    hits: bestOf(lists),
    rarity: rarityOf(fewest(lists)),
  }));
  const bonuses = sumOf([
    { hits: inOrder, worth: bonus * rarityOf(inOrder.length) },
    ...pairs.map((hits) => ({ hits, worth: pairWeight * rarityOf(hits.length) })),
  ]);
  // The hit for all words marks them all.
  const marking = new Map(complete.map((hit) => [hit.id, hit]));
  const typed = concepts.length > 1 ? complete : (found[0]?.[0] ?? []);
  const typedHits = new Map([...typed, ...inOrder].map((hit) => [hit.id, hit]));
  const pages = [...pagesOf(answers).values()]
    .filter(({ best, share }) => share >= leastShare || best.score >= titleScore)
    .map((page) => {
      const bonus = glossary.has(page.best.id) ? 0 : (bonuses.get(page.best.id) ?? 0);
      return { ...page, score: page.score + bonus };
    });
  const most = answers.reduce((sum, { rarity }) => sum + rarity ** rarityPower, 0);
  const hits = pages
    .map(({ best, score }) => ({
      id: best.id,
      score: score * (questions.has(best.id) ? 1 : otherPageWeight),
      data: () => asTyped(marking.get(best.id) ?? best, typedHits.get(best.id), phrase),
    }))
    .sort((a, b) => b.score - a.score);
  const fits = pages.some(({ score }) => score >= leastFit * most);
  const isLoose = concepts.length > 1 && !(fits && answers.every(({ hits: { length } }) => length));
  return { hits, isLoose };
}

/** What a page is worth that has the query as it stands. A word that has other words for it is no better than they are. */
function bonusOf([concept, ...others]: readonly Concept[], phrase: string): number {
  const isKnown = others.length === 0 && concept?.length !== 1;
  if (/\s/.test(phrase) || others.length > 0) return isKnown ? knownPhraseWeight : inOrderWeight;
  return isKnown ? 0 : wholeWordWeight;
}

/** Each two neighbours among three things or more, with the small words between them, as an exact phrase. */
function pairsOf(concepts: readonly Concept[], phrase: string): string[] {
  if (concepts.length < 3) return [];
  const typed = phrase.toLowerCase();
  let end = 0;
  const spans = concepts.map(([text = '']) => {
    const start = typed.indexOf(text, end);
    if (start < 0) return undefined;
    end = start + text.length;
    return { start, end };
  });
  return spans
    .slice(1)
    .flatMap((next, index) => {
      const start = spans[index]?.start;
      return start === undefined || !next ? [] : typed.slice(start, next.end);
    })
    .map((pair) => `"${pair}"`);
}

/** What each page has of several bonuses. */
function sumOf(
  bonuses: readonly { readonly hits: readonly Hit[]; readonly worth: number }[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { hits, worth } of bonuses) {
    for (const { id } of hits) sums.set(id, (sums.get(id) ?? 0) + worth);
  }
  return sums;
}

function pagesOf(answers: readonly Answer[]): Map<string, Page> {
  const total = answers.reduce((sum, { rarity }) => sum + rarity, 0);
  const pages = new Map<string, Page>();
  for (const { hits, rarity } of answers) {
    for (const hit of hits) {
      const page = pages.get(hit.id) ?? { best: hit, score: 0, share: 0 };
      pages.set(hit.id, {
        best: page.best.score > hit.score ? page.best : hit,
        score: page.score + (rarity ** rarityPower * hit.score) / (hit.score + halfScore),
        share: page.share + rarity / total,
      });
    }
  }
  return pages;
}

/** Of several answers one, in which a page counts with its best score. */
function bestOf(answers: readonly (readonly Hit[])[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of answers.flat()) {
    if (hit.score > (best.get(hit.id)?.score ?? -Infinity)) best.set(hit.id, hit);
  }
  return [...best.values()];
}

/** How many pages have the rarest of the texts that are anywhere. */
function fewest(lists: readonly (readonly Hit[])[]): number {
  const counts = lists.map(({ length }) => length).filter((count) => count > 0);
  return counts.length > 0 ? Math.min(...counts) : 0;
}
