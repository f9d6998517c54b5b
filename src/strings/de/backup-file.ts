export const tooLarge = (megabytes: number) =>
  `Die Datei hat ${megabytes} MB. Eine Sicherung dieses Handbuchs hat höchstens 40 MB.`;
export const noJson = (why: string) =>
  `Die Datei ist kein JSON, oder sie wurde abgeschnitten: ${why}. Nimm eine andere Kopie davon.`;
export const noBackup = (format: string) =>
  `Die Datei ist keine Sicherung dieses Handbuchs: ihr „format“ ist nicht „${format}“.`;
export const noVersion = 'Die Datei nennt ihre Fassung nicht als ganze Zahl.';
export const newerVersion = (version: string, known: number) =>
  `Die Datei hat die Fassung ${version}, und diese Seite liest bis ${known}: eine neuere Fassung des Handbuchs hat sie geschrieben. Lade die Seite mit Netz neu und versuche es noch einmal.`;
export const noEntries = 'Die Datei hat keine Liste von Einträgen.';
export const wrongCount = (wanted: string, found: number) =>
  `Die Datei sollte ${wanted} Einträge haben und hat ${found}: sie wurde geändert oder abgeschnitten.`;
export const wrongChecksum =
  'Die Prüfsumme passt nicht: die Datei wurde geändert, nachdem sie geschrieben war.';
export const entry = (number: number, all: number) => `Eintrag ${number} von ${all}`;
export const unreadable = (entry: string, why: string) =>
  `${entry} lässt sich nicht lesen: ${why}. Nichts wurde eingelesen.`;
export const sameId = (entry: string) =>
  `${entry} hat die Kennung eines anderen mit anderem Inhalt: die Datei wurde bearbeitet.`;
export const otherContent = (day: string) =>
  `Die Datei hat einen Eintrag vom ${day}, der hier mit anderem Inhalt steht. Einträge ändern sich nie, also wurde die Datei bearbeitet. Nichts wurde eingelesen.`;
export const tooOld =
  'Dieser Browser ist zu alt, um den Text zu entpacken. Speichere die Sicherung als Datei und lies diese ein.';
export const cutOff =
  'Der Text wurde unterwegs abgeschnitten oder geändert. Kopiere alles, von „handbook1:“ an.';
export const unpacksTooLarge =
  'Der entpackte Text hat mehr als 40 MB: er ist keine Sicherung dieses Handbuchs.';
