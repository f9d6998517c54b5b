import { counted } from '../counted.ts';

export const description = (count: number) =>
  `${counted(count, 'Rechner', 'Rechner')} für Größe, Kosten und Statistik: die Formeln der Fragen mit deinen Zahlen.`;
export const lead =
  'Jeder Rechner nimmt die Formeln der Fragen, mit deinen Zahlen statt ihrer. Er zeigt die Rechnung Schritt für Schritt, und seine Adresse trägt deine Eingaben.';
export const pageTitle = (name: string) => `Rechner: ${name}`;
export const all = 'Alle Rechner';
export const fromTheQuestion = 'Aus der Frage';
export const ownFormula = 'Ein Schritt, den nur dieser Rechner hat.';
export const needsScript =
  'Eigene Zahlen brauchen JavaScript. Ohne es steht unten jede Rechnung mit den Zahlen der Frage.';
export const fill = (group: string) => `Ausfüllen nach: ${group}`;
export const groups = { model: 'Modell', card: 'Karte' };
export const chooseOne = 'Wähle';
export const filled = (name: string, fields: string) => `${name}: eingetragen sind ${fields}.`;
export const fieldFilled = (label: string, value: string) => `${label} ${value}`;
export const formula = 'Formel';
export const withNumbers = 'Mit Zahlen';
export const result = 'Ergebnis';
export const takenFrom = (step: string) => `Bleibt es leer, gilt das Ergebnis von „${step}“.`;
export const copyLink = 'Link kopieren';
export const copied = 'Die Adresse mit den Eingaben ist kopiert.';
export const notCopied = 'Der Browser erlaubt es nicht: Kopiere die Adresse der Seite.';
export const reset = 'Wieder die Zahlen der Frage';
export const isReset = 'Die Zahlen der Frage sind wieder eingetragen.';
export const belowZero = 'Weniger als null: Mit diesen Zahlen bleibt nichts übrig.';
export const thatIs = (value: string) => `das sind ${value}`;
export const outOfRange = (found: string, least: string, most: string) =>
  most === ''
    ? `${found} ist zu klein: Schreibe ${least} oder mehr.`
    : `${found} ist nicht möglich: Schreibe eine Zahl von ${least} bis ${most}.`;
export const noWhole = (found: string) => `${found} ist keine ganze Zahl: Schreibe eine.`;
export const waitsFor = (labels: string) => `Es fehlt noch: ${labels}.`;
export const noResult =
  'Diese Zahlen ergeben nichts: Irgendwo wird durch null geteilt, oder die Rechnung wächst ohne Ende.';
export const announced = (step: string, value: string) => `${step}: ${value}`;
export const fadedTitle = 'Beispiele, die verblassen';
export const fadedLead =
  'Dieselbe Rechnung mit anderen Zahlen: erst ganz, dann ohne den letzten Schritt, dann ohne zwei. Rechne aus, was fehlt.';
export const fadedName = (missing: number) =>
  missing === 0
    ? 'Alle Schritte sind da'
    : missing === 1
      ? 'Der letzte Schritt fehlt'
      : 'Die letzten zwei Schritte fehlen';
export const yourResult = 'Dein Ergebnis';
export const check = 'Prüfen';
export const solution = 'Lösung';
export const stepRight = '✓ Richtig.';
export const stepWrong = '✗ Nicht richtig. Versuche es noch einmal, oder öffne die Lösung.';
