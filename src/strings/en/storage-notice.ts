export const close = 'Close';
export const savedNow = 'Your answers are saved now.';
const reasons = {
  unavailable: 'this browser keeps no data for this site. It is lost when you close this tab.',
  full: 'the browser has no space left for this site. Free some; until then keep this tab open.',
  'no-answer': 'the browser’s storage does not answer. Keep this tab open; we go on trying.',
  newer: 'another tab has a newer version of this site. Reload this page.',
};

/** All of it as one text; empty when all is well. */
export const words = (
  problem: keyof typeof reasons | undefined | false,
  isCleared: boolean,
  isSetAside: boolean,
  damaged: number,
) =>
  [
    problem && `Not saved: ${reasons[problem]}`,
    isCleared && 'Your earlier progress was deleted from this browser. New answers are saved.',
    isSetAside &&
      'Your earlier progress is damaged, and left as it is. New answers are saved beside it.',
    damaged > 0 &&
      `Records of your progress that cannot be read: ${damaged}. They are left as they are.`,
  ]
    .filter(Boolean)
    .join(' ');
