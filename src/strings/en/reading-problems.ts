export const status = (code: number) => `status ${code}`;
export const notOurs = 'another page came in its place: the network may ask you to sign in';
export const noCode = 'the script that it is answered with has not come';
export const noItem = 'the page does not have this item';
export const noKeyPoints = 'the page has no key points';
export const noShortAnswer = 'the page has no short answer';
export const noDefinition = 'the page does not have this term';
