export const next = 'Next';
export const furtherFact = 'A further fact arrives. Your first answer stays as it is.';
export const wouldBeRight = (first: string, then: string, isOneRight: boolean) =>
  `Right would have been first ${first}, then ${then}${isOneRight ? ': one of yours was' : ''}.`;
