export const keyPoints = 'Kernpunkte';
export const shortAnswer = 'Kurze Antwort';
export const diagram = (title: string) => `Diagramm: ${title}`;
export const openLarge = 'Groß öffnen';
export const close = 'Schließen';
export const pictureInWords = 'Das Bild in Worten';
/** Wie eine Tabelle aus Text heißt, die keinen Titel hat. */
export const table = 'Tabelle';
export const drill = 'Diese Tabelle üben';
export const whichColumn = (title: string) => `${title}: zu welcher Spalte gehört jede Aussage?`;
export const chooseColumns = 'Wähle für jede eine Spalte.';
export const answer = 'Antwort';
export const right = 'Richtig.';
export const wrong = 'Falsch.';
export const chooseOne = 'Wähle eine.';
export const chooseAll = 'Wähle alle, die zutreffen.';
export const asksForAll =
  /\b(wähle|nenne|markiere) alle\b|\balle, die (zutreffen|stimmen|passen)\b/i;
export const putInOrder = 'Bringe die Schritte in ihre Reihenfolge.';
export const chooseCause = 'Wähle die Ursache und die Zeile, die sie belegt.';
export const chooseFlaw = 'Wähle, was falsch ist, und die Zeile, an der man es sieht.';
export const proof = (lines: readonly number[]) =>
  `Beleg: ${lines.length === 1 ? `Zeile ${lines[0]}` : `Zeilen ${lines.join(' und ')}, jede für sich`}.`;
export const factArrives = 'Wähle eine. Dann kommt eine weitere Tatsache hinzu.';
export const atFirst = 'Zuerst';
export const afterFact = 'Nach der weiteren Tatsache';
export const answerIn = (unit: string) =>
  `Antworte ${unit === '' ? 'mit einer bloßen Zahl' : `in ${unit}`}`;
export const exact = 'sie muss genau stimmen';
export const nearEnough = (share: string) => `bis ${share} % daneben ist nah genug`;
export const withinFactor = (factor: string) => `bis zum Faktor ${factor} daneben ist nah genug`;
export const assumed = (what: string) => `Angenommen: ${what}.`;
export const chooseInput = 'Wähle den Wert, der sich ändern muss, und schreibe seinen neuen Wert';
export const openCalculator = 'Als Rechner öffnen';
export const change = (input: string) => `Zu ändern: ${input}.`;
export const asks = {
  diagnosis: 'Diagnose',
  'next-step': 'Nächster Schritt',
  'trade-off': 'Abwägung',
  'find-the-flaw': 'Finde den Fehler',
  'second-thought': 'Zweiter Gedanke',
  estimate: 'Schätzung',
  inverse: 'Rückwärts rechnen',
};
export const asides = { note: 'Hinweis', tip: 'Tipp', caution: 'Vorsicht', danger: 'Gefahr' };
export const chartInWords = 'Das Schaubild in Worten und Zahlen';
