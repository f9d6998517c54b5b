import { afterEach, expect, test, vi } from 'vitest';
import { askQuietlyToPersist } from '../../../../src/reader/log/ask-quietly-to-persist.ts';
import { askToPersist } from '../../../../src/reader/log/persistence.ts';

afterEach(() => vi.unstubAllGlobals());

function browser(): { asked: number } {
  const state = { asked: 0 };
  vi.stubGlobal('navigator', {
    storage: {
      persist() {
        state.asked += 1;
        return Promise.resolve(true);
      },
    },
  });
  return state;
}

test('a browser that decides by itself is asked without a word', async () => {
  const state = browser();
  await askQuietlyToPersist();
  expect(state.asked).toBe(1);
});

test('Firefox, which would ask the reader, is asked by the button alone', async () => {
  const state = browser();
  vi.stubGlobal('mozInnerScreenX', 0);
  await askQuietlyToPersist();
  expect(state.asked).toBe(0);
  expect(await askToPersist()).toBe('kept');
  expect(state.asked).toBe(1);
});
