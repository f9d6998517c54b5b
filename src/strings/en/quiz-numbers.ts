export const yourAnswer = 'Your answer';
export const newValue = 'Its new value';
export const chooseInput = 'Choose the input that must change first.';
export const writeNumber = 'Write its new value as a number, such as 12.5.';
export const mustChange = 'must change';
export const inputThatChanges = 'The input that must change';
export const numberKeys = (unit: string) => `a number such as 12.5${unit && ` ${unit}`}, Enter`;
export const inputKeys = (inputs: number) =>
  `1–${inputs} on an input, a number such as 12.5, Enter`;
export const answerIs = (value: string) => `The answer is ${value}.`;
export const sumGives = (value: string, offBy: string) => `The sum gives ${value}${offBy}.`;
export const timesOff = (times: string, isLarge: boolean) =>
  `; yours is ${times} times too ${isLarge ? 'large' : 'small'}`;
export const rightInput = (value: string) => `The right input; its new value is ${value}.`;
export const otherInput = (value: string) => `Another input must change, to ${value}.`;
