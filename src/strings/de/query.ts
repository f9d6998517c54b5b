export const filler =
  'aber als am an auch auf aus bei beim bin bis das dass dem den der des die dies diese dieser du durch ein eine einem einen ' +
  'einer er es für gibt hat haben ich ihr im in ist kann man mein mit nach nicht noch oder ohne sich sie sind so soll über um ' +
  'und unterschied unterschiede vom von vor wann war warum was welche welcher welches wenn wer werden wie wir wird wo wofür zu ' +
  'zum zur zwischen';
