import { afterEach, expect, test, vi } from 'vitest';
import {
  begunRecall,
  forgetBegun,
  keepBegun,
} from '../../../../src/islands/recall-card/begun-recall.ts';
import { renamed } from '../../reader/renamed.ts';

renamed({ 'old-drift': 'drift' });

afterEach(() => vi.unstubAllGlobals());

test('an answer that is begun is found under the name that its question has today', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  const begun = { note: 'The data move.', covered: ['p1'], isRevealed: false };
  keepBegun({ slug: 'old-drift', ...begun });
  expect(begunRecall('drift')).toEqual({ slug: 'drift', ...begun });
  keepBegun({ slug: 'drift', ...begun, note: 'More' });
  expect(begunRecall('drift')?.note).toBe('More');
  forgetBegun('drift');
  expect(kept).toEqual(new Map());
});
