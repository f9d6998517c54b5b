import { markup } from 'virtual:fixture-markup';
import { expect, it, vi } from 'vitest';
import { openCalculator } from './calculator/calculator.ts';
import { openPlan } from './interview-plan/plan.ts';
import '../../src/islands/list-filter/list-filter-define.ts';
import { openInterview } from './mock-interview/interview.ts';
import { all, field, found, show, standAt } from './page.ts';
import { showPractice } from './practice/session.ts';
import '../../src/search/page/search-page-define.ts';

vi.mock('../../src/search/page/run-search.ts', () => ({
  runSearch: () =>
    Promise.resolve({ found: { hits: [], filters: {}, asked: [] }, fragments: [], hasMore: false }),
  countAll: () => Promise.resolve({}),
}));

/** An element that reads the address: the names that it reads, how it is shown, and what is there once it has read them. */
interface Reader {
  readonly names: readonly string[];
  open(address: string): void;
  read(): Promise<unknown>;
}

/** Shows markup at an address, in place of what is open. */
function openAt(address: string, text: string): void {
  for (const main of all('main')) main.remove();
  standAt(address);
  show(text);
}

const readers: Record<string, Reader> = {
  'a list': {
    names: ['q', 'topic', 'tag', 'level', 'difficulty', 'state', 'sort', 'hl'],
    open: (address) => openAt(address, markup['all questions'] ?? ''),
    read: () => field('Words'),
  },
  'the search': {
    names: ['q', 'topic', 'level', 'kind', 'sort'],
    open: (address) => openAt(address, '<search-page data-suggestions="[]"></search-page>'),
    read: () => found('search-page input'),
  },
  practice: {
    names: ['topic', 'kind', 'question', 'items', 'difficulty', 'size'],
    open: showPractice,
    read: () => found('.practice-choices'),
  },
  'a mock interview': {
    names: ['questions', 'minutes', 'topic'],
    open: openInterview,
    read: () => found('mock-interview :is(button, a)'),
  },
  'the plan': {
    names: ['until', 'minutes', 'track', 'level'],
    open: openPlan,
    read: () => field('Minutes a day'),
  },
  'a calculator': {
    names: ['item', 'layers', 'kv-heads', 'tokens', 'kib-a-token'],
    open: (address) => {
      openAt(address, '');
      openCalculator();
    },
    read: () => field('layers'),
  },
};

const hundredKilobytes = encodeURIComponent('drift registry '.repeat(6700));
const broken = ['%ff%fe', '%', '%e2%28%a1', '%00', '%u0041', '%c0%ae%c0%ae%2f', '%ed%a0%80'];
const long = (name: string) => `${name}=${hundredKilobytes}`;
const listed = (name: string) => `${name}=${'a,'.repeat(40_000)}`;
/** A name with each of the broken bytes. */
const strange = (name: string) => broken.map((bytes) => `${name}=${bytes}`).join('&');

/** Every name with something that nobody would write, and each with each of it. */
const addresses = (names: readonly string[]): string[] => [
  `?${names.map(long).join('&')}#${'x'.repeat(1e5)}`,
  `?${names.map((name, index) => (index % 2 ? listed : strange)(name)).join('&')}#${broken.join('')}`,
  `?${names.map((name, index) => (index % 2 ? strange : listed)(name)).join('&')}#%ff`,
];

it.each(Object.keys(readers))(
  '%s stands what is in its address: 100 kB, and bytes that are no UTF-8',
  async (name) => {
    const { names, open, read } = readers[name]!;
    const length = () => document.querySelector('main')!.innerText.length;
    open('');
    await read();
    const usual = length();
    for (const address of addresses(names)) {
      open(address);
      await read();
      expect(length(), `text shown at ${address.slice(0, 40)}`).toBeLessThan(usual + 6000);
    }
  },
);
