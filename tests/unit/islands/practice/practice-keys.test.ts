import { expect, test } from 'vitest';
import { pressOf } from '../../../../src/islands/practice/practice-keys.ts';

/** A key pressed on a radio button of the item that is asked. */
function stroke(key: string, repeat = false): KeyboardEvent {
  const target = {
    closest: () => ({}),
    matches: (selector: string) => selector === 'input',
  };
  return { key, code: '', repeat, target } as unknown as KeyboardEvent;
}

test('a key takes back, grades and goes on', () => {
  expect(pressOf(stroke('u'), [])).toBe('undo');
  expect(pressOf(stroke('3'), [1, 3])).toEqual({ grade: 3 });
  expect(pressOf(stroke('Enter'), [3])).toBe('go-on');
});

// Held for half a second, U took back four answers: CATMAID#1456, delern#136.
test.each(['u', '3', 'Enter', '?'])('a key %s that is held counts once', (key) => {
  expect(pressOf(stroke(key, true), [1, 3])).toBeUndefined();
});
