import { counted } from '../counted.ts';

/** A reset that a backup holds. */
interface ResetSaid {
  /** Of how many questions; undefined for all. */
  readonly questions: number | undefined;
  readonly day: string;
}

const entries = (count: number) => (count === 1 ? 'ein Eintrag' : `${count} Einträge`);

export const reading = 'Wird gelesen…';
export const readingShare = (percent: number) => `Gelesen: ${percent} %`;
export const cancelled = 'Abgebrochen: nichts wurde hinzugefügt.';
export const nothing = 'Nichts wurde hinzugefügt.';
export const failed = (why: string) => `Die Datei ließ sich nicht lesen: ${why}.`;
export const voids = (
  resets: readonly ResetSaid[],
  more: number,
  undos: number,
  voided: number,
  _all: number,
) => {
  const named = resets.map(
    ({ questions, day }) =>
      `ein Neubeginn ${questions === undefined ? 'von allem' : `bei ${counted(questions, 'Frage', 'Fragen')}`} vom ${day}`,
  );
  if (more > 0) named.push(`${counted(more, 'weiterer Neubeginn', 'weitere Neubeginne')}`);
  if (undos > 0) {
    named.push(
      `${undos === 1 ? 'eine Zurücknahme' : `${undos} Zurücknahmen`} dessen, was hier ist`,
    );
  }
  return `Darin steht auch: ${named.join(', ')}. Damit ${voided === 1 ? 'zählte' : 'zählten'} ${entries(voided)} deines Fortschritts hier nicht mehr.`;
};
export const takeVoiding = 'Auch das übernehmen: ich will auch hier neu beginnen';
export const lastRead = 'Zuletzt eingelesen:';
export const readBefore = 'Davor eingelesen:';
export const added = (count: number) =>
  `${entries(count)} hinzugefügt. Einen Tag lang kannst du es zurücknehmen.`;
export const undone = 'Was hinzukam, zählt nicht mehr.';
export const inFuture = (name: string, day: string) =>
  `${name} trägt das Datum ${day}, das nach der Uhr dieses Geräts in der Zukunft liegt. Stelle die Uhr richtig und versuche es noch einmal.`;
export const line = (number: number) => `Zeile ${number}`;
export const wrongKey = (key: string, found: string, wanted: string) =>
  `„${key}“ der Datei ist ${found} und muss ${wanted} sein: sie wurde geändert.`;
export const unreadable =
  'Die Datei ließ sich nicht lesen: sie ist zu tief verschachtelt oder zu groß für diesen Browser.';
export const wanted = {
  text: (most: number) => `ein Text von höchstens ${most} Zeichen`,
  time: 'Datum und Uhrzeit nach ISO 8601',
  checksum: 'eine Prüfsumme von 64 hexadezimalen Ziffern',
  counts: '{"entries": eine ganze Zahl}',
};
export const list = 'eine Liste';
export const object = 'ein Objekt';
