import { counted } from '../counted.ts';

const entries = (count: number) => counted(count, 'Eintrag', 'Einträge');

export const backup = 'Sicherung';
export const about =
  'Dein Fortschritt liegt allein in diesem Browser. Eine Sicherung ist eine Datei, die diese Seite hier oder auf einem anderen Gerät wieder einliest. Das Einlesen ergänzt, was fehlt; es ersetzt nie etwas.';
export const unsaved = (count: number) =>
  `${entries(count)} deines Fortschritts ${count === 1 ? 'steht' : 'stehen'} in keiner Sicherung.`;
export const save = 'Sicherung speichern';
export const asText = 'Als Text zum Kopieren';
export const asCsv = 'Wiederholungen als CSV, für FSRS';
export const damaged = (count: number) =>
  `${count === 1 ? 'Ein Eintrag' : `${count} Einträge`} deines Fortschritts ${count === 1 ? 'lässt' : 'lassen'} sich nicht lesen. Alle anderen zählen. Nichts wird gelöscht: du kannst das Unlesbare als Datei speichern, um es zu reparieren oder zu melden.`;
export const saveDamaged = 'Unlesbares speichern';
export const copyAll =
  'Kopiere alles und füge es auf dem anderen Gerät unter „Sicherung einlesen“ ein';
export const copy = 'Kopieren';
export const read = 'Sicherung einlesen';
export const chooseFile =
  'Eine Sicherungsdatei oder eine CSV-Datei mit Wiederholungen: wähle sie aus oder lege sie hier ab';
export const orPaste = 'Oder füge den Text ein';
export const readText = 'Text einlesen';
export const countsNoMore = 'Was du zuletzt eingelesen hast, zählt nicht mehr.';
export const lastAdded = (count: number) =>
  `Zuletzt eingelesen: ${entries(count)}. Einen Tag lang kannst du es zurücknehmen.`;
export const addAgain = 'Wieder hinzufügen';
export const undoImport = 'Einlesen zurücknehmen';
export const wouldAdd = 'Was die Sicherung hinzufügen würde';
export const nothingNew = (known: number) =>
  `Nichts Neues: alle ${known} Einträge sind schon hier.`;
export const kinds = {
  review: (count: number) => counted(count, 'Antwort', 'Antworten'),
  rehearsal: (count: number) => counted(count, 'Probe', 'Proben'),
  read: (count: number) =>
    counted(count, 'als gelesen markierte Frage', 'als gelesen markierte Fragen'),
  note: (count: number) => counted(count, 'Notiz', 'Notizen'),
  bookmark: (count: number) => counted(count, 'gemerkte Stelle', 'gemerkte Stellen'),
  other: (count: number) => `${count} weitere`,
};
export const adds = (what: string, known: number) =>
  `Hinzu kommen: ${what}.${known > 0 ? ` ${known} sind schon hier.` : ''}`;
export const writtenOn = (day: string) => `Geschrieben am ${day}.`;
export const addThem = 'Hinzufügen';
export const cancel = 'Abbrechen';
export const close = 'Schließen';
export const howKept = 'Wie er aufbewahrt wird';
export const persistence = {
  kept: 'Dieser Browser hat zugesagt, deinen Fortschritt aufzubewahren, bis du ihn selbst löschst.',
  'may-be-deleted':
    'Dieser Browser hat nicht zugesagt, deinen Fortschritt aufzubewahren: er darf ihn löschen, wenn der Platz knapp wird oder, wie für Safari angekündigt, nach sieben Tagen Nutzung ohne einen Besuch hier. Speichere ab und zu eine Sicherung.',
  unknown:
    'Dieser Browser sagt nicht, ob er deinen Fortschritt aufbewahrt. Speichere ab und zu eine Sicherung.',
};
export const askToKeep = 'Um Aufbewahrung bitten';
export const mayAsk = 'Er fragt vielleicht zurück.';
export const noFile =
  'Dieser Browser kann nicht von selbst in eine Datei schreiben; ein Chromium-Browser auf einem Computer kann es.';
export const writesTo = (file: string) =>
  `Nach jedem Besuch dieser Seite wird dein Fortschritt in ${file} geschrieben.`;
export const leaves = (file: string) =>
  `Dein früherer Fortschritt wurde aus diesem Browser gelöscht: ${file} bleibt, wie es ist. Lies es hier ein, dann ist alles wieder da.`;
export const asksAgain = (file: string) =>
  `Dein Browser fragt erneut, ob diese Seite in ${file} schreiben darf.`;
export const stop = 'Beenden';
export const allow = 'Erlauben';
export const automatic = 'Datei für eine automatische Sicherung wählen';
export const beginAnew = 'Neu anfangen';
export const begunAnew = 'Du hast im Lauf des letzten Tages neu angefangen.';
export const undo = 'Zurücknehmen';
export const reset = 'Zurücksetzen';
export const everything = 'alles';
export const resetNext = 'Zurücksetzen…';
export const allTopics = 'alle Themen';
export const willReset = [
  'Antworten, Proben und Lesezeichen aus',
  'zählen bis jetzt nicht mehr. Zuerst wird eine Sicherung gespeichert, und einen Tag lang kannst du es zurücknehmen.',
];
export const saveAndReset = 'Sicherung speichern und zurücksetzen';
export const autoFailed = (why: string) =>
  `Die automatische Sicherung ließ sich nicht schreiben: ${why}.`;
export const saved = (count: number) => `Gespeichert: ${entries(count)}.`;
export const tooLarge = (megabytes: number) =>
  `Die Datei hat ${megabytes} MB. So groß ist keine Sicherung.`;
export const unreadable = (why: string) => `Die Datei ließ sich nicht lesen: ${why}.`;
export const pasteFirst = 'Füge zuerst den Text einer Sicherung ein. Er beginnt mit „handbook1:“.';
export const added = (count: number) => `${entries(count)} hinzugefügt.`;
export const notStored =
  'Sie werden gezeigt, aber der Browser konnte sie noch nicht speichern. Lass diesen Tab offen.';
export const undone = 'Zurückgenommen: was du eingelesen hast, zählt nicht mehr.';
export const addedAgain = 'Wieder hinzugefügt.';
export const notRemembered = (why: string) =>
  `Der Browser hat sich dieses Einlesen nicht gemerkt: ${why}.`;
export const didReset =
  'Eine Sicherung wurde gespeichert, und du fängst neu an. Einen Tag lang kannst du es zurücknehmen.';
export const characters = (count: string) => `Der Text hat ${count} Zeichen.`;
export const copied = 'Kopiert.';
export const cannotCopy = 'Der Browser lässt diese Seite nicht kopieren: drücke Strg-C.';
export const allUnreadable = (why: string) => `Sie lassen sich jetzt gar nicht lesen: ${why}.`;
export const unusable = (why: string) => `Die Datei lässt sich nicht verwenden: ${why}.`;
export const keepsIt = 'Der Browser bewahrt ihn von jetzt an auf.';
export const saidNo =
  'Der Browser hat abgelehnt. Später stimmt er vielleicht zu, wenn du diese Seite öfter benutzt.';
export const countsAgain = 'Zurückgenommen: alles zählt wieder.';
