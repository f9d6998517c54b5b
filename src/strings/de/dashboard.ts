import { counted } from '../counted.ts';

const items = (count: number) => counted(count, 'Aufgabe', 'Aufgaben');

export const dueToday = 'Heute fällig';
export const practiseThem = 'Jetzt üben';
export const practise = 'Üben';
export const itemsKnown = 'Aufgaben gekonnt';
export const whatIsMissing = 'Was noch fehlt';
export const allOfThem = 'Alle davon';
export const pointsCovered = 'Kernpunkte genannt';
export const mockInterview = 'Probegespräch';
export const questionsRead = 'Fragen gelesen';
export const allQuestions = 'Alle Fragen';
export const questionsMastered = 'Fragen gemeistert';
export const numberOf = (count: number, all: number) => `${count} von ${all}`;
export const overall = (share: string) => `${share} insgesamt`;
export const studyNext = 'Was du als Nächstes lernst';
export const allMastered = 'Heute ist alles gemeistert. Es kommt wieder, wenn es fällig ist.';
export const practiseIt = 'Üben';
export const practiseThat = (question: string) => `Üben: ${question}`;
export const byTopic = 'Nach Thema';
export const columns = {
  question: 'Frage',
  answered: 'Beantwortet',
  known: 'Gekonnt',
  due: 'Fällig',
  covered: 'Punkte genannt',
  mastery: 'Beherrschung',
};
export const practiseMissing = 'Üben, was noch fehlt';
export const masteryOf = (name: string) => `Beherrschung von ${name}`;
export const topicWords = (share: string, answered: number, all: number, due: number) =>
  `${share} gemeistert, ${answered} von ${all} beantwortet${due > 0 ? `, ${due} fällig` : ''}`;
export const activeDays = 'Aktive Tage';
export const showCalendar = 'Kalender zeigen';
export const nextDays = (days: number) => `Die nächsten ${days} Tage`;
export const nothingAnswered =
  'Noch wurde nichts beantwortet. Jede Aufgabe, die du beantwortest, kommt an ihrem Tag wieder.';
export const howYouForget = 'Wie du vergisst';
export const item = 'Aufgabe';
export const answerFirst = 'Beantworte zuerst eine Aufgabe: von da an wird ihre Kurve gezeichnet.';
export const weakest = 'Schwächste Aufgaben';
export const noneYet = 'Noch keine.';
export const answerChanged = 'die richtige Antwort wurde seit deiner geändert';
export const answeredWrong = 'zuletzt falsch beantwortet';
export const recalled = (share: string) => `mit ${share} erinnert`;
export const notCounted = 'Aufbewahrt, aber nicht gezählt';
export const retired = (count: number, names: string) =>
  `${items(count)}, die du beantwortet hast, ${count === 1 ? 'steht' : 'stehen'} nicht mehr im Handbuch: ${names}. Deine Antworten bleiben aufbewahrt.`;
export const ahead = (count: number) =>
  `${items(count)} ${count === 1 ? 'wurde' : 'wurden'} zu einer Zeit beantwortet, die nach der Uhr dieses Geräts erst kommt. Sie zählen als fällig.`;
export const activeIn = (days: number, weeks: number) =>
  `${counted(days, 'aktiver Tag', 'aktive Tage')} in den letzten ${weeks} Wochen.`;
export const noStreak = 'Es gibt keine Serie zu verlieren.';
export const weekdays = ['Mo', 'Mi', 'Fr'];
export const day = 'Tag';
export const answers = 'Antworten';
export const rehearsals = 'Proben';
export const work = (answered: number, rehearsed: number) =>
  `${counted(answered, 'Antwort', 'Antworten')}, ${counted(rehearsed, 'Probe', 'Proben')}`;
export const asTable = (caption: string) => `${caption} als Tabelle`;
export const dueWithin = (count: number, days: number, today: number) =>
  `${items(count)} fällig in ${days} Tagen, ${today} davon heute.`;
export const dueOn = (on: string, count: number) => `${on}: ${items(count)}`;
export const today = 'heute';
export const forecast = 'Vorschau';
export const itemsDue = 'Fällige Aufgaben';
export const curveWords = (share: string, due: string, reviews: number) =>
  `Jetzt mit einer Wahrscheinlichkeit von ${share} erinnert, fällig am ${due}, ${reviews}-mal beantwortet.`;
export const due = 'fällig';
export const now = 'jetzt';
export const forgettingCurve = 'Vergessenskurve';
export const probability = 'Wahrscheinlichkeit der Erinnerung';
export const notLoaded = (why: string) => `Die Liste der Fragen ließ sich nicht laden (${why}).`;
export const tryAgain = 'Noch einmal versuchen';
export const wholeQuestion = (question: string) => `${question}: die ganze Frage`;
export const howSure = 'Wie sicher du warst';
export const sureAndWrong = 'Sicher, und falsch';
export const calibration = (levels: string) =>
  `Richtige Antworten danach, wie sicher du warst: ${levels}.`;
export const levelWords = (level: string, right: number, all: number) =>
  `„${level}“ ${right} von ${all}`;
export const calibrationTitle = 'Richtige Antworten';
export const level = 'Wie sicher';
export const rightAnswers = 'Richtig';
export const share = 'Anteil';
