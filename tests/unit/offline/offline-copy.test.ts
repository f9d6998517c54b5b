import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OfflineCopy } from '../../../src/offline/page/offline-copy.ts';
import { stateOf } from '../../../src/offline/page/offline-state.ts';

const register = vi.fn();

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://handbook.example.org/' });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: vi.fn(), removeItem: vi.fn() });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      addEventListener: vi.fn(),
      getRegistration: () => Promise.resolve(undefined),
      register,
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it.each([
  ['the network is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['another page comes in its place', () => Promise.resolve(new Response('<!doctype html>'))],
  ['the host is out of order', () => Promise.resolve(new Response('', { status: 503 }))],
])(
  'when %s as the sizes are asked for, nothing is saved, and it still can be',
  async (_name, answer) => {
    vi.stubGlobal('fetch', answer);
    const copy = new OfflineCopy('/');
    await copy.start();
    expect(register).not.toHaveBeenCalled();
    expect(stateOf(copy.facts)).toBe('none');
  },
);
