import { describe, expect, it } from 'vitest';
import { addressWith, stateFromAddress } from '../../../../src/islands/dom/address-state.ts';

const names = ['q', 'topic', 'state'] as const;
const none = { q: '', topic: '', state: '' };

describe('the address', () => {
  it('gives back what was put into it', () => {
    const state = { ...none, q: 'a & b=c #d', topic: 'x', state: 'unread' };
    expect(stateFromAddress(addressWith('', state), names)).toEqual(state);
  });

  it('is empty when nothing is filtered, and keeps what others put there', () => {
    expect(addressWith('?q=x', none)).toBe('');
    expect(addressWith('?utm=1&q=x', none)).toBe('?utm=1');
  });

  it('takes no endless text', () => {
    expect(stateFromAddress(`?q=${'x'.repeat(10_000)}`, names).q).toHaveLength(200);
    expect(stateFromAddress(`?q=${'x'.repeat(10_000)}`, names, 500).q).toHaveLength(500);
  });
});
