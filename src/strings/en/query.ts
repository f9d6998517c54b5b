/** Words that a question is put with, and that stand on pages on all other things. */
export const filler =
  'a an and any are as at be been between but by can could describe did difference differences discuss do does explain for from get got had has have how i if ' +
  'in into is it its just many me much my no not of on one or our over same should so some that the their them then there these they this those to too use used using ' +
  'versus vs was we went were what when where which who why will with without would you your';
