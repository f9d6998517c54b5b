export const touchAgain = 'Touch the term again for its entry.';
