import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followInAddress, onOtherQuery } from '../../../../src/islands/dom/address-bar.ts';

let refuses = false;
let shown: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  refuses = false;
  shown = [];
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('history', {
    state: null,
    replaceState(_state: unknown, _title: string, address: string) {
      if (refuses) throw new DOMException('100 times per 10 seconds', 'SecurityError');
      shown.push(address);
    },
  });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the address follows at once', () => {
  followInAddress('?q=a');
  followInAddress('?q=ab');
  expect(shown).toEqual(['?q=a', '?q=ab']);
});

test('a browser that refuses gets the newest address later, and nothing is thrown', () => {
  refuses = true;
  followInAddress('?q=a');
  followInAddress('?q=ab');
  vi.advanceTimersByTime(5000);
  expect(shown).toEqual([]);
  refuses = false;
  followInAddress('?q=abc');
  vi.advanceTimersByTime(5000);
  expect(shown).toEqual(['?q=abc']);
  followInAddress('?q=abcd');
  expect(shown).toEqual(['?q=abc', '?q=abcd']);
});

test('all that follow another query are told of it, and none of a link within the page', () => {
  let back = () => {};
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => (back = listener));
  const here = { search: '?q=a' };
  vi.stubGlobal('location', here);
  const told: string[] = [];
  const first = new AbortController();
  const second = new AbortController();
  onOtherQuery(() => told.push('first'), first.signal);
  onOtherQuery(() => told.push('second'), second.signal);
  back();
  expect(told).toEqual([]);
  here.search = '?q=b';
  back();
  expect(told).toEqual(['first', 'second']);
  first.abort();
  here.search = '';
  back();
  expect(told).toEqual(['first', 'second', 'second']);
  second.abort();
});
