/** Of all sentences beside this file. */
export const language = 'en';

/** How dates and numbers are written. */
export const locale = 'en-GB';
