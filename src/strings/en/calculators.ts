import { counted } from '../counted.ts';

export const description = (count: number) =>
  `${counted(count, 'calculator', 'calculators')} for sizing, cost and statistics: the formulas of the questions with your own numbers.`;
export const lead =
  'Each calculator takes the formulas of the questions, with your numbers in place of theirs. It shows the sum step by step, and its address carries your inputs.';
export const pageTitle = (name: string) => `Calculator: ${name}`;
export const all = 'All calculators';
/** What the form says before any input. */
export const fromTheQuestion = 'From the question';
export const ownFormula = 'A step of this calculator alone.';
export const needsScript =
  'Your own numbers need JavaScript. Without it, each sum below is worked with the numbers of the question.';
export const fill = (group: string) => `Fill in from: ${group}`;
export const groups = { model: 'model', card: 'card' };
export const chooseOne = 'Choose one';
export const filled = (name: string, fields: string) => `${name}: filled in ${fields}.`;
export const fieldFilled = (label: string, value: string) => `${label} ${value}`;
export const formula = 'Formula';
export const withNumbers = 'With numbers';
export const result = 'Result';
export const takenFrom = (step: string) => `Left empty, it is taken from “${step}”.`;
export const copyLink = 'Copy link';
export const copied = 'The address with your inputs is copied.';
export const notCopied = 'The browser did not allow it: copy the address of the page.';
export const reset = 'Numbers of the question again';
export const isReset = 'The numbers of the question are filled in again.';
export const belowZero = 'Less than zero: with these numbers nothing is left.';
/** What stands between a result and the same in another unit. */
export const thatIs = (value: string) => `that is ${value}`;
export const outOfRange = (found: string, least: string, most: string) =>
  most === ''
    ? `${found} is too small: write ${least} or more.`
    : `${found} is outside of what is possible: write a number from ${least} to ${most}.`;
export const noWhole = (found: string) => `${found} is not whole: write a whole number.`;
export const waitsFor = (labels: string) => `Waits for: ${labels}.`;
export const noResult =
  'These numbers give no result: somewhere the sum divides by zero or grows without end.';
export const announced = (step: string, value: string) => `${step}: ${value}`;
export const fadedTitle = 'Examples that fade';
export const fadedLead =
  'The same sum with other numbers: first whole, then with its last step missing, then with two. Work out what is missing.';
export const fadedName = (missing: number) =>
  missing === 0
    ? 'All steps are there'
    : missing === 1
      ? 'The last step is missing'
      : 'The last two steps are missing';
export const yourResult = 'Your result';
export const check = 'Check';
export const solution = 'Solution';
export const stepRight = '✓ Right.';
export const stepWrong = '✗ Not right. Try it again, or open the solution.';
