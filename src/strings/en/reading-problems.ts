export const status = (code: number) => `status ${code}`;
export const noItem = 'the page does not have this item';
export const noKeyPoints = 'the page has no key points';
export const noShortAnswer = 'the page has no short answer';
