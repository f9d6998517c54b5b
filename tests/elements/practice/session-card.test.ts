import { expect, it } from 'vitest';
import { kindOf } from '../../../src/islands/quiz-card/card-kind.ts';
import { sessionCard } from '../../../src/islands/practice/session-card.ts';
import { itemsOf } from '../../../src/learning/catalogue.ts';
import { loadCatalogue } from '../../../src/reader/catalogue.ts';

it.each(['calculation', 'estimate', 'inverse', 'sort', 'diagnosis', 'second-thought'])(
  'a card of %s comes with the code that it is answered with',
  async (kind) => {
    const items = itemsOf(await loadCatalogue([], { topics: 'all' }));
    const entry = [...items.values()].find(({ item }) => item.kind === kind);
    const card = await sessionCard(entry!, 0);
    expect(card.dataset['kind']).toBe(kind);
    expect(kindOf(card)).toBeDefined();
  },
);
