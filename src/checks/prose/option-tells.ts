/** How an option begins, as far as it can be told without grammar. */
export type Opening =
  | 'article'
  | 'gerund'
  | 'infinitive'
  | 'number'
  | 'pronoun'
  | 'quantifier'
  | 'preposition'
  | 'word';

const openings: readonly (readonly [Opening, RegExp])[] = [
  ['article', /^(an?|the)$/],
  ['infinitive', /^to$/],
  ['pronoun', /^(it|its|they|their|there|this|that|these|those|he|she|you|your|we|our|one)$/],
  ['quantifier', /^(each|every|all|any|some|no|none|both|most|many|few|only|never|always)$/],
  [
    'preposition',
    /^(by|with|without|in|on|at|for|from|after|before|when|while|if|because|since|until|as|under|over|through|between)$/,
  ],
  ['gerund', /^[a-z]{2,}ing$/],
  ['number', /^[$€]?\d/],
];

/** The kind of word that an option begins with. */
export function openingOf(text: string): Opening {
  const [first = ''] = text.toLowerCase().split(/[\s,;:]/);
  return openings.find(([, pattern]) => pattern.test(first))?.[0] ?? 'word';
}

/** Words that test-makers put into wrong options. */
export const absolutes =
  /\b(only|always|never|must|all|every|none|nothing|cannot|entirely|completely)\b/i;

/** The absolutes that a rule refuses in wrong options alone: the others are often meant. */
export const strictAbsolutes = /\b(only|always|never|must)\b/i;

/** Words that test-makers put into right options. */
export const hedges = /\b(usually|often|may|might|can|some|mostly|likely|typically|generally)\b/i;

const notComparative =
  /\b(never|ever|every|other|another|over|under|after|layer|server|router|user|order|number|buffer|cluster|worker|parameter|power|paper|center|header|filter|owner|consumer|customer|provider|retriever|reranker|encoder|decoder|transformer|adapter|container|tokeni[sz]er|optimi[sz]er|scheduler|planner|answer|together|rather|whether|either|neither|trigger|register|manager|counter|pointer|integer|letter|member|offer|per|her|their|later|loader|balancer|controller|writer|reader|engineer|developer|tier|computer|helper|ticker|fewer than)\b/gi;

/** More, less, or a word in -er that compares. */
export function hasComparative(text: string): boolean {
  const words = text.replace(notComparative, ' ');
  return /\b(more|less|fewer|better|worse|further|[a-z]{3,}er than|(small|larg|long|short|fast|slow|high|low|cheap|strong|weak|wid|old|new|clos|earli)i?er)\b/i.test(
    words,
  );
}

/** A clause that depends on another, or a reason given. */
export function hasClause(text: string): boolean {
  return /\b(because|since|so that|so the|which|whose|while|if|unless|until|whenever|when|where|although|who)\b|[;:–—]/i.test(
    text,
  );
}

/** An "and" between words. */
export function hasAnd(text: string): boolean {
  return /\sand\s/i.test(text);
}

/**
 * The place of the one option that has something that all others lack, or lacks what all others have; -1 where there is
 * none.
 */
export function oddOneOut(values: readonly (boolean | string)[]): number {
  const places = values.flatMap((value, place) => {
    const others = values.filter((_, other) => other !== place);
    return others.every((other) => other === others[0] && other !== value) ? [place] : [];
  });
  return values.length > 2 && places.length === 1 ? places[0]! : -1;
}
