/** Words that a question is put with, and that stand on pages on all other things. */
export const filler =
  "a about all also an and any are as at be been between but by can can't could describe did difference differences discuss do does doesn't doing don't " +
  "explain for from get go goes got had handle happen happens has have how i i'm if in into is isn't it it's its just know make many me much my need no " +
  'not of on one only or our over really same should so some sure tell that the their them then there these they this those to too us use used using ' +
  "versus vs want was way we went were what what's when where whether which who why will with without working works would you your";
