import { expect, test } from 'vitest';
import { storageWords } from '../../../../src/islands/storage-notice/storage-words.ts';

const well = { problem: undefined, kept: 0, damaged: 0, cleared: false, setAside: false };

test('says nothing when all is well, or when nothing was to be saved', () => {
  expect(storageWords(well)).toBe('');
  expect(storageWords({ ...well, kept: 1 })).toBe('');
  expect(storageWords({ ...well, problem: 'unavailable' })).toBe('');
});

test('says what is not saved and what to do', () => {
  const words = (['unavailable', 'full', 'no-answer', 'newer'] as const).map((problem) =>
    storageWords({ ...well, problem, kept: 1 }),
  );
  expect(words).toMatchInlineSnapshot(`
    [
      "Not saved: this browser keeps no data for this site. It is lost when you close this tab.",
      "Not saved: the browser has no space left for this site. Free some; until then keep this tab open.",
      "Not saved: the browser’s storage does not answer. Keep this tab open; we go on trying.",
      "Not saved: another tab has a newer version of this site. Reload this page.",
    ]
  `);
  expect(storageWords({ ...well, problem: 'newer' })).not.toBe('');
  expect(storageWords({ ...well, cleared: true, damaged: 2 })).toMatchInlineSnapshot(
    `"Your earlier progress was deleted from this browser. New answers are saved. Records of your progress that cannot be read: 2. They are left as they are."`,
  );
});

test('says that another database was left alone', () => {
  expect(storageWords({ ...well, setAside: true })).toMatch(/damaged, and left as it is/);
});
