import { counted } from '../counted.ts';

export const notFound = {
  title: 'Diese Seite gibt es nicht',
  description: 'Die gesuchte Seite ist nicht Teil des Handbuchs.',
  text: (questions: string, start: string) =>
    `Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. Suche sie mit <kbd>/</kbd>, sieh <a href="${questions}">alle Fragen</a> durch, oder fange auf der <a href="${start}">Startseite</a> an.`,
};
export const compare = {
  description: (count: number) =>
    `Alle ${count} Vergleichstabellen des Handbuchs an einem Ort. Filtere sie beim Tippen; jede Zeile hat ihre eigene Adresse.`,
  lead: (count: number) =>
    `Alle ${count} Vergleichstabellen an einem Ort. Öffne eine, oder tippe ein Wort: gezeigt werden die Zeilen, die es enthalten. Jede Zeile hat ihre eigene Adresse, hinter ihrer ersten Zelle.`,
  topicTitle: (topic: string) => `Vergleichen: ${topic}`,
  topicDescription: (topic: string, blurb: string) =>
    `Die Vergleichstabellen eines Themas: ${topic}. ${blurb}`,
  all: 'Alle Tabellen des Handbuchs',
};
export const glossary = {
  description: (count: number) =>
    `${count} Begriffe in je ein, zwei Sätzen, mit den Fragen, die sie erklären.`,
  lead: (count: number) =>
    `${count} Begriffe, jeder in ein, zwei Sätzen erklärt. Auf der Seite einer Frage ist ein Begriff dort markiert, wo er zuerst vorkommt.`,
  letterTitle: (letter: string) => `Glossar: ${letter}`,
  letterDescription: (letter: string, count: number) =>
    `${count === 1 ? 'Der Begriff' : `Die ${count} Begriffe`} unter ${letter} in je ein, zwei Sätzen, mit den Fragen, die sie erklären.`,
  all: (count: number) => `Alle ${count} Begriffe`,
  noun: 'Begriffe',
  filter: 'Die Begriffe filtern',
};
export const guides = {
  description:
    'Über das Handbuch selbst: wie das Üben funktioniert, welche Browser es braucht, wie man seine Daten nutzt und wie man es bereitstellt.',
  lead: 'Über das Handbuch selbst.',
};
export const offline = {
  title: 'Ohne Netz',
  description:
    'Was vom Handbuch auf diesem Gerät gespeichert ist, wie groß und in welcher Fassung; speichere, prüfe, repariere oder entferne es.',
  lead: 'Das ganze Handbuch funktioniert nach einem Besuch ohne Netz: Seiten, Suche, Quiz. Wo der Browser sagt, dass die Verbindung mobil, langsam oder zu schonen ist, lädt es nichts herunter, bevor du zustimmst.',
  needsScript:
    'Um Seiten zum Lesen ohne Netz zu speichern, braucht es JavaScript. Jede Seite lässt sich einzeln drucken oder speichern.',
  answers: (questions: string) =>
    `Deine Antworten und Lesezeichen gehören nicht zu dieser Kopie. Sie bleiben, wenn sie entfernt oder repariert wird. Ist eine gesuchte Seite hier nicht gespeichert, so findest du unter <a href="${questions}">alle Fragen</a> eine, die es ist.`,
};
export const practice = {
  description:
    'Was sich jetzt zu beantworten lohnt: Quizaufgaben kommen wieder, kurz bevor du sie vergisst, allein auf deinem Gerät.',
  lead: (guide: string | undefined, progress: string, interview: string, placement: string) =>
    `Aufgaben kommen wieder, kurz bevor du sie vergessen würdest. ${guide ? `<a href="${guide}">Wie es funktioniert</a>, ` : ''}<a href="${progress}">dein Fortschritt</a>, <a href="${interview}">Probegespräch</a>. Neu hier? Eine <a href="${placement}">Einstufung</a> sagt dir, womit du beginnst.`,
  needsScript: (questions: string) =>
    `Zum Üben braucht es JavaScript. Ohne hat jede <a href="${questions}">Frage</a> trotzdem ihr Quiz, mit allen Antworten und Gründen zum Aufklappen.`,
};
export const placement = {
  description:
    'Zwölf Aufgaben quer durch die Themen, schwerer oder leichter je nach Antwort; dann ein Plan: was du auslassen kannst, und womit du beginnst.',
  lead: 'Zwölf Aufgaben sagen dir, womit du beginnst und was du zunächst auslassen kannst.',
  needsScript: (questions: string) =>
    `Die Einstufung braucht JavaScript. Ohne sieh die <a href="${questions}">Fragen</a> eines Themas durch und versuche ihr Quiz.`,
};
export const interview = {
  description:
    'Zwanzig, dreißig oder fünfundvierzig Minuten Fragen oder vierzig für einen Entwurf, gegen die Uhr; dann hakst du die Kernpunkte ab, die du genannt hast.',
  lead: 'Antworte laut, gegen die Uhr. Dann erscheinen die Kernpunkte, und du hakst ab, was du genannt hast. Schwache Fragen werden öfter gezogen.',
  needsScript: (questions: string) =>
    `Das Probegespräch braucht JavaScript. Ohne öffne irgendeine <a href="${questions}">Frage</a>, antworte laut und vergleiche mit ihren Kernpunkten.`,
};
export const progress = {
  description:
    'Was du kannst, was fällig ist und was du bald vergisst; Sicherung, Einlesen und Zurücksetzen. Alles bleibt auf deinem Gerät.',
  lead: (guide: string | undefined) =>
    `Was du kannst und was du bald vergisst. Es bleibt auf diesem Gerät.${guide ? ` <a href="${guide}">Was die Zahlen bedeuten</a>.` : ''}`,
  needsScript:
    'Der Fortschritt braucht JavaScript: er wird auf deinem Gerät aus deinen Antworten berechnet.',
};
export const notes = {
  description:
    'Was du zu Fragen und Aufgaben notiert und gemerkt hast. Alles bleibt auf deinem Gerät.',
  lead: (progress: string) =>
    `Was du notiert und gemerkt hast, in der Reihenfolge des Handbuchs. Es bleibt auf diesem Gerät und ist Teil jeder <a href="${progress}">Sicherung</a>.`,
  needsScript: 'Notizen brauchen JavaScript: sie liegen auf deinem Gerät.',
};
export const settings = {
  description: 'Wie das Üben fragt, wie viel am Tag und bis wann. Alles bleibt auf deinem Gerät.',
  lead: 'Sie wirken sofort, bleiben auf diesem Gerät und sind Teil jeder Sicherung.',
  needsScript: 'Einstellungen brauchen JavaScript: sie liegen auf deinem Gerät.',
};
export const topic = {
  start: (number: number) => `Mit Frage ${number} anfangen`,
  practise: 'Dieses Thema üben',
  cheatSheet: 'Spickzettel zum Drucken',
};
export const questions = {
  description: (count: number) =>
    `Alle ${count} Fragen des Handbuchs, nach Thema; filtere sie nach Thema, Niveau, Stichwort und danach, was du gelesen hast.`,
  noun: 'Fragen',
  filter: 'Die Fragen filtern',
  words: 'Wörter',
  topic: 'Thema',
  allTopics: 'Alle Themen',
  difficulty: 'Niveau',
  any: 'Jedes',
  tag: 'Stichwort',
  state: 'Dein Stand',
  states: {
    unread: 'Nicht gelesen',
    read: 'Gelesen',
    unanswered: 'Quiz nicht beantwortet',
    due: 'Zum Üben fällig',
  },
};
export const search = {
  title: 'Suche',
  description:
    'Durchsuche alle Antworten und Vergleichstabellen des Handbuchs, nach Thema, Niveau, Art und danach, was du gelesen hast. Tippfehler werden verziehen.',
  needsScript: (questions: string, compare: string) =>
    `Die Suche braucht JavaScript. <a href="${questions}">Alle Fragen</a> und <a href="${compare}">alle Vergleichstabellen</a> stehen je auf einer Seite, die dein Browser durchsuchen kann.`,
};
export const plans = {
  description:
    'Ein Plan bis zum Tag deines Gesprächs, Pläne nach der Zeit, die du hast, und Wege nach Rolle: was du in welcher Reihenfolge liest.',
  inDays: 'Gespräch in N Tagen',
  byTime: 'Nach der Zeit, die du hast',
  byRole: 'Nach Rolle',
  lead: 'Lies in dieser Reihenfolge, dann übe, was du gelesen hast: was du wusstest, kommt später wieder, was du nicht wusstest, bald.',
  inDaysLead:
    'Sage, wann es ist und wie viele Minuten am Tag du hast. Was die Rolle am meisten verlangt, kommt zuerst, jede Seite nach denen, auf denen sie aufbaut; die letzten Tage gehören der Wiederholung und einem Probegespräch.',
  facts: (questions: number, length: string, sessions: number) =>
    `${counted(questions, 'Frage', 'Fragen')}, ${length} in ${counted(sessions, 'Sitzung', 'Sitzungen')}`,
  minutes: (count: number) => `${count} Min.`,
  hours: (count: number) => `${count} Std.`,
  practiseSession: 'Diese Sitzung üben',
  questions: (count: number) => counted(count, 'Frage', 'Fragen'),
  practiseTrack: 'Diesen Weg üben',
};
export const home = {
  title: 'Kenne die Antwort, <em>und warum sie stimmt</em>',
  lead: (count: number, subject: string) =>
    `${count} Fragen zu ${subject}, ausführlich beantwortet. Kostenlos, mit Quellen, ohne Konto und Verfolgung.`,
  searchLabel: 'Das Handbuch durchsuchen',
  search: 'Suchen',
  start: (question: string) => `Hier anfangen: ${question}`,
  tryOne: 'Probiere eine',
  from: 'Aus',
  topics: 'Themen',
  topicCount: (count: number) => `<b>${count}</b> ${count === 1 ? 'Frage' : 'Fragen'}`,
  whereToBegin: 'Wo du anfängst',
  planCount: (questions: number, sessions: number) =>
    `${counted(questions, 'Frage', 'Fragen')} in ${counted(sessions, 'Sitzung', 'Sitzungen')}`,
  byPlacement: 'Nach dem, was du weißt:',
  placement: 'Einstufung in zwölf Aufgaben',
  orByDate: 'Oder nach Datum:',
  inDays: 'Gespräch in N Tagen',
  orByRole: 'Oder nach Rolle:',
  anatomy: 'Was in einer Antwort steht',
  parts: [
    ['Dreißig Sekunden', 'Was du zuerst sagen würdest, kurz genug zum Sprechen.'],
    ['Kernpunkte', 'Worauf im Gespräch geachtet wird. Hake sie im Kopf ab.'],
    ['Das Warum', 'Der Mechanismus, die Zahlen, die Abwägung, und wo sich Fachleute uneinig sind.'],
    [
      'Nebeneinander',
      'Eine Tabelle, die trennt, was leicht verwechselt wird. Jede lässt sich auch üben.',
    ],
    ['Prüfe dich', 'Quizaufgaben, die jede Möglichkeit erklären, richtig oder falsch.'],
    ['Quellen', 'Arbeiten, Normen und Dokumentation, verlinkt, wo die Aussage steht.'],
  ],
  figures: (questions: number, tables: number, items: number, sources: number) =>
    `Bisher: <b>${questions}</b> Fragen, <b>${tables}</b> Vergleichstabellen, <b>${items}</b> Quizaufgaben, <b>${sources}</b> Quellen.`,
  whatIsNew: 'Was neu ist',
  sideBySide: 'Nebeneinander',
  allComparisons: (count: number) => `Alle ${count} Vergleiche`,
};
export const contribute = {
  description:
    'Wie du eine Antwort schreibst oder verbesserst: von der ersten Idee bis zur aufgenommenen Seite.',
  lead: 'Du kennst das Fach, und du siehst dieses Projekt zum ersten Mal. Ein Programm sagt dir in Sekunden, was sonst ein Mensch sagen müsste, der das Projekt pflegt.',
};
export const reviews = {
  description:
    'Wann die Quellen jeder Seite gelesen wurden, wie weit, und wann die Seite wieder fällig ist. Der älteste Beleg kommt zuerst.',
  lead: 'Einmal im Jahr wird eine Seite gegen ihre Quellen gelesen, denn Werkzeuge, Preise und Gesetze ändern sich. Die erste dieser Liste ist zuerst fällig. Um eine zu prüfen, öffne jeden ihrer Links, verbessere, was sich geändert hat, schreibe den Tag in <code>read</code> ihrer Zeile und dann in <code>reviewed</code>.',
  claims: (passages: number, abstracts: number, reports: number) =>
    `Von allen Aussagen stützen sich ${passages} auf die Stelle selbst, ${abstracts} auf eine Zusammenfassung und ${reports} auf einen Text, der davon berichtet.`,
  question: 'Frage',
  oldest: 'Ältester Beleg',
  passages: 'Stellen',
  abstracts: 'Zusammenfassungen',
  reports: 'Berichte',
  lastReview: 'Letzte Prüfung',
  due: 'Fällig',
  none: 'keiner',
};
export const changes = {
  title: 'Änderungen',
  description: 'Welche Fragen neu sind und welche sich geändert haben, Monat für Monat.',
  lead: 'Welche Fragen neu sind und welche sich geändert haben, Monat für Monat. Ein Feedreader meldet sie dir:',
  unknown:
    'Diese Kopie wurde ohne ihre Geschichte gebaut, daher lässt sich nicht sagen, was sich wann geändert hat.',
  added: 'Neu',
  changed: 'Geändert',
};
export const downloads = {
  title: 'Herunterladen',
  description:
    'Das Handbuch in jeder Form, in der es diese Seite verlässt: für andere Programme, zum Lesen anderswo und für Sprachmodelle.',
  lead: 'Dieselben Fragen, Antworten, Tabellen und Quizaufgaben, bei jedem Bau aus einer Quelle gemacht. Der Text steht unter CC BY 4.0: nenne, woher er ist, und mache damit, was du willst.',
  file: 'Datei',
  files: 'Dateien',
  changed: 'Inhalt vom',
  unmade: 'Wird gemacht, wenn die Seite gebaut wird.',
  pages: (count: number) => `etwa ${count} Seiten A4`,
};

export const moved = {
  title: 'Diese Seite ist umgezogen',
  before: 'Sie steht jetzt unter ',
  after: '.',
};
