import { counted } from '../counted.ts';

const questions = (count: number) => counted(count, 'Frage', 'Fragen');

export const loading = 'Die Fragen werden geladen…';
export const tryAgain = 'Noch einmal versuchen';
export const topics = (isAll: boolean) => `Themen${isAll ? ' (alle)' : ''}`;
export const level = 'Niveau';
export const allLevels = 'Alle';
export const length = 'Länge';
export const minutesAndQuestions = (minutes: string, count: number) =>
  `${minutes} Minuten, ${questions(count)}`;
export const start = 'Los';
export const noneFits = 'Keine Frage passt. Wähle mehr Themen oder ein anderes Niveau.';
export const outOf = (count: number, fits: number) => `${questions(count)} von ${fits} passenden.`;
export const toShare = 'Ein Gespräch zum Teilen';
export const carries = (count: number, minutes: number, names: string) =>
  `Die Adresse enthält ${questions(count)} für ${minutes} Minuten. Wer sie öffnet, wird dasselbe gefragt: ${names}.`;
export const namesNone = 'Die Adresse nennt keine Frage dieses Handbuchs.';
export const notHere = (names: string) =>
  `In dieser Fassung des Handbuchs nicht enthalten: ${names}.`;
export const chooseAnother = 'Ein anderes wählen';
export const begun = (number: number, all: number) =>
  `Du hast ein Gespräch begonnen und bist bei Frage ${number} von ${all}.`;
export const ended = (all: number) =>
  `Der Bericht deines letzten Gesprächs mit ${all === 1 ? 'einer Frage' : `${all} Fragen`} ist noch da.`;
export const otherEndsIt = 'Es bleibt, bis du ein anderes beginnst.';
export const goOnWithIt = 'Damit weiter';
export const questionOf = (number: number, all: number) => `Frage ${number} von ${all}`;
export const questionsAnswered = 'Beantwortete Fragen';
export const clock = (time: string, isOver: boolean, isRunning: boolean) =>
  `${isOver ? 'seit' : 'noch'} ${time}${isOver ? ' vorbei' : ''}${isRunning ? '' : ' (angehalten)'}`;
export const pause = 'Anhalten';
export const goOn = 'Weiter';
export const hideClock = 'Uhr verbergen';
export const showClock = 'Uhr zeigen';
export const keepsNothing =
  'Dieser Browser merkt sich nichts für diese Seite: lade sie nicht neu, bevor du fertig bist.';
export const think = 'Denke laut, oder schreibe, was du sagen würdest. Es bleibt auf diesem Gerät.';
export const reveal = 'Ich habe geantwortet: zeige die Kernpunkte';
export const back = 'Zurück';
export const isSafe = 'Was du geschrieben hast, ist sicher.';
export const goOnWithout = 'Ohne sie weiter';
export const tick = 'Hake ab, was du genannt hast';
export const nextQuestion = 'Nächste Frage';
export const end = 'Beenden und Bericht ansehen';
export const covered = (count: number, all: number) => `${count} von ${all} genannt`;
export const listNotLoaded = (why: string) =>
  `Die Liste der Fragen ließ sich nicht laden (${why}).`;
export const pointsNotLoaded = (why: string) => `Die Kernpunkte ließen sich nicht laden (${why}).`;
export const timeOver = 'Die Zeit ist um. Beende die Frage; nichts bricht ab.';
export const isOver = 'Das Gespräch ist vorbei. Hier ist dein Bericht.';
export const next = 'Nächste Frage.';
export const report = 'Dein Bericht';
export const summary = (
  covered: number,
  points: number,
  share: string,
  time: string,
  minutes: number,
) =>
  `Du hast ${covered} von ${points} Kernpunkten (${share}) in ${time} von ${minutes} Minuten genannt.`;
export const byQuestion = 'Nach Frage';
export const byTopic = 'Nach Thema';
export const question = 'Frage';
export const coveredColumn = 'Genannt';
export const time = 'Zeit';
export const topic = 'Thema';
export const numberOf = (count: number, all: number) => `${count} von ${all}`;
export const missedMost = 'Am meisten gefehlt';
export const youWrote = 'Was du geschrieben hast';
export const printReport = 'Bericht drucken';
export const another = 'Noch ein Gespräch';
export const backToLast = 'Zurück zur letzten Frage';
export const link = 'Link zu denselben Fragen';
export const askOn = 'Was wird nachgefragt?';
export const answerAloud = 'Antworte laut, oder schreib es unter deine erste Antwort.';
export const showAnswer = 'Zeigen, was man sagen kann';
export const missedBefore = (count: number) =>
  count === 1 ? 'schon einmal ausgelassen' : `schon ${count}-mal ausgelassen`;
export const oneDesign = (minutes: string) => `${minutes} Minuten, ein Entwurf in Abschnitten`;
export const stages = 'Abschnitte';
export const stageNames = {
  clarify: 'Klären',
  estimate: 'Schätzen',
  draft: 'Entwerfen',
  deepen: 'Vertiefen',
  defend: 'Verteidigen',
};
export const stageWords = {
  clarify: 'Wer nutzt es, wie viele, was muss gelten, was gehört nicht dazu?',
  estimate: 'Anfragen, Token, Speicher, Geld: Größenordnungen, laut gesagt.',
  draft: 'Die Teile, und der Weg einer Anfrage durch alle.',
  deepen: 'Die zwei Teile, an denen es hängt.',
  defend: 'Was ausfällt, woran du es siehst, wie du Qualität misst, was es kostet.',
};
export const stageMinutes = (minutes: number) => `${minutes} min`;
export const stageLeft = (time: string) => `noch ${time} hierfür`;
export const nowStage = (name: string, words: string) => `Jetzt: ${name}. ${words}`;
