export const keyPoints = 'Key points';
export const shortAnswer = 'Short answer';
export const diagram = (title: string) => `Diagram: ${title}`;
export const openLarge = 'Open large';
export const close = 'Close';
export const pictureInWords = 'The picture in words';
/** What a table of plain text is called that has no title. */
export const table = 'Table';
export const drill = 'Drill this table';
export const whichColumn = (title: string) =>
  `${title}: which column does each statement belong to?`;
export const chooseColumns = 'Choose a column for each.';
export const answer = 'Answer';
export const right = 'Right.';
export const wrong = 'Wrong.';
export const chooseOne = 'Choose one.';
export const chooseAll = 'Choose all that apply.';
/** What a question says of whose options several are right. */
export const asksForAll =
  /\b(choose|select|mark|tick|pick|name|check) all\b|\ball that (apply|hold|fit|are)\b/i;
export const putInOrder = 'Put the steps in order.';
export const chooseCause = 'Choose the cause, and the line that proves it.';
export const chooseFlaw = 'Choose what is wrong, and the line where it shows.';
export const proof = (lines: readonly number[]) =>
  `Proof: ${lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(' and ')}, each by itself`}.`;
export const factArrives = 'Choose one. Then a further fact arrives.';
export const atFirst = 'At first';
export const afterFact = 'After the further fact';
export const answerIn = (unit: string) =>
  `Answer ${unit === '' ? 'with a plain number' : `in ${unit}`}`;
export const exact = 'it must be exact';
export const nearEnough = (share: string) => `${share} % off is near enough`;
export const withinFactor = (factor: string) => `within a factor of ${factor} is near enough`;
export const assumed = (what: string) => `Assumed: ${what}.`;
export const chooseInput = 'Choose the input that must change, and write its new value';
export const openCalculator = 'Open as calculator';
export const change = (input: string) => `Change: ${input}.`;
/** What an item asks for beyond remembering. */
export const asks = {
  diagnosis: 'Diagnosis',
  'next-step': 'Next step',
  'trade-off': 'Trade-off',
  'find-the-flaw': 'Find the flaw',
  'second-thought': 'Second thought',
  estimate: 'Estimate',
  inverse: 'Work backwards',
};
/** What stands above an aside whose author names nothing else. */
export const asides = { note: 'Note', tip: 'Tip', caution: 'Caution', danger: 'Danger' };
export const chartInWords = 'The chart in words and numbers';
