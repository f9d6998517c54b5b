export const tooLarge = 'Die Datei hat mehr als 40 MB.';
export const noColumn = (missing: string, columns: string) =>
  `Der ersten Zeile fehlt die Spalte ${missing}. Sie sollte ${columns} lauten.`;
export const inLine = (line: number, problem: string) => `Zeile ${line}: ${problem}`;
export const unreadable = (line: number, why: string, found: string) =>
  `Zeile ${line} lässt sich nicht lesen: ${why}. Gefunden: „${found}“. card_id ist „Frage#Aufgabe“ dieses Handbuchs, review_time in Millisekunden, review_rating von 1 bis 4.`;
export const numbers = {
  review_time: 'eine ganze Zahl von Millisekunden mit 13 Ziffern',
  review_rating: 'eine ganze Zahl von 1 bis 4',
  review_duration: 'eine ganze Zahl von Millisekunden',
};
export const wrongNumber = (column: string, found: string, wanted: string, isRounded: boolean) =>
  `${column} ist „${found}“ und muss ${wanted} sein.${isRounded ? ' Eine Tabellenkalkulation hat sie gerundet: nimm die Datei, wie sie gespeichert wurde, bevor eine sie öffnete.' : ''} Nichts wurde eingelesen.`;
