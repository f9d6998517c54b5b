/** Words that a question is put with, and that stand on pages on all other things. */
export const filler =
  'a an and are as at be been between by can could did difference differences do does for from get got had has have how i ' +
  'in into is it its many much my no not of on one or our over same should so some that the this to too use used using ' +
  'versus vs was we went were what when where which who why will with without would you your';
