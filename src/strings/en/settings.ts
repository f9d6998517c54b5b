export const noDate = 'This is no date: write year, month and day.';
export const notInFuture = (day: string) => `${day} is not in the future.`;
export const tooFar = (day: string) => `${day} is more than five years away.`;
export const unfinishedDate = 'The date is not whole: write year, month and day.';
export const interviewIsOn = 'My interview is on';
export const wholeNumber = (field: string, least: number, most: number) =>
  `${field}: a whole number from ${least} to ${most}.`;
export const minutesPerDay = 'Minutes a day for the plan';
export const minutesWords =
  'The plan up to your interview, under “Study plans”, begins with this number.';
export const loading = 'Loading your settings…';
export const asking = 'What is asked';
export const recallCards = 'Whole questions, in your own words';
export const recallWords =
  'Practice asks each question as a whole too: you answer, then tick the key points that you said.';
export const confidence = 'How sure are you?';
export const confidenceWords =
  'Each card asks it before you check. What you were sure of and got wrong comes first in practice.';
export const pretest = 'Two items before you read';
export const pretestWords =
  'A page that you have not read opens with two of its items. They are no review: you are meant to guess.';
export const howMuch = 'How much a day';
export const newItems = 'New items';
export const reviews = 'Reviews';
export const amountWords =
  'What is beyond waits for the next days; an item answered wrong today comes back whatever the number.';
export const when = 'The interview';
export const onceBefore =
  'What you have answered is then due at least once more before that day. Empty the field for no date.';
export const looks = 'On the screen';
export const calendar = 'Calendar of active days';
export const calendarWords = 'The progress page shows on which days you practised.';
export const singleKeys = 'Single keys';
export const singleKeysWords =
  'The keys 1 to 9, U, ? and / act without a modifier. Turn it off if you dictate. It holds for this browser.';
export const recordVoice = 'Record your voice in mock interviews';
export const recordVoiceWords =
  'You hear your answer beside the key points. It stays on this device, in no backup, until you delete it or begin another interview.';
