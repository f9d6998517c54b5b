export const next = 'Weiter';
export const furtherFact =
  'Eine weitere Tatsache kommt hinzu. Deine erste Antwort bleibt, wie sie ist.';
export const wouldBeRight = (first: string, then: string, isOneRight: boolean) =>
  `Richtig wäre zuerst ${first}, dann ${then}${isOneRight ? ': eine deiner Antworten war es' : ''}.`;
