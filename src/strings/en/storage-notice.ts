export const close = 'Close';
export const savedNow = 'Your answers are saved now.';
export const reasons = {
  unavailable: 'this browser keeps no data for this site. It is lost when you close this tab.',
  full: 'the browser has no space left for this site. Free some; until then keep this tab open.',
  'no-answer': 'the browser’s storage does not answer. Keep this tab open; we go on trying.',
  newer: 'another tab has a newer version of this site. Reload this page.',
};
export const notSaved = (reason: string) => `Not saved: ${reason}`;
export const cleared =
  'Your earlier progress was deleted from this browser. New answers are saved.';
export const unreadable = (records: number) =>
  `Records of your progress that cannot be read: ${records}. They are left as they are.`;
