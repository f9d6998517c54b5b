export const noDate = 'Das ist kein Datum: schreibe Jahr, Monat und Tag.';
export const notInFuture = (day: string) => `${day} liegt nicht in der Zukunft.`;
export const tooFar = (day: string) => `${day} ist mehr als fünf Jahre entfernt.`;
export const unfinishedDate = 'Das Datum ist nicht vollständig: schreibe Jahr, Monat und Tag.';
export const interviewIsOn = 'Mein Gespräch ist am';
export const wholeNumber = (field: string, least: number, most: number) =>
  `${field}: eine ganze Zahl von ${least} bis ${most}.`;
export const minutesPerDay = 'Minuten am Tag für den Plan';
export const minutesWords =
  'Der Plan bis zu deinem Gespräch, unter „Lernpläne“, beginnt mit dieser Zahl.';
export const loading = 'Deine Einstellungen werden geladen …';
export const asking = 'Was gefragt wird';
export const recallCards = 'Ganze Fragen, in eigenen Worten';
export const recallWords =
  'Das Üben stellt jede Frage auch als Ganzes: du antwortest und hakst dann ab, welche Kernpunkte du genannt hast.';
export const confidence = 'Wie sicher bist du?';
export const confidenceWords =
  'Jede Karte fragt es, bevor du prüfst. Wobei du sicher warst und falsch lagst, kommt beim Üben zuerst.';
export const pretest = 'Zwei Aufgaben vor dem Lesen';
export const pretestWords =
  'Eine Seite, die du nicht gelesen hast, beginnt mit zwei ihrer Aufgaben. Sie sind keine Wiederholung: du sollst raten.';
export const howMuch = 'Wie viel am Tag';
export const newItems = 'Neue Aufgaben';
export const reviews = 'Wiederholungen';
export const amountWords =
  'Was darüber liegt, wartet auf die nächsten Tage; was heute falsch war, kommt in jedem Fall wieder.';
export const when = 'Das Gespräch';
export const onceBefore =
  'Was du beantwortet hast, ist dann vor diesem Tag mindestens noch einmal fällig. Leere das Feld, wenn es keinen gibt.';
export const looks = 'Auf dem Bildschirm';
export const calendar = 'Kalender der aktiven Tage';
export const calendarWords = 'Die Fortschrittsseite zeigt, an welchen Tagen du geübt hast.';
export const singleKeys = 'Einzelne Tasten';
export const singleKeysWords =
  'Die Tasten 1 bis 9, U, ? und / wirken allein. Schalte es aus, wenn du diktierst. Es gilt für diesen Browser.';
export const recordVoice = 'Im Probegespräch die Stimme aufnehmen';
export const recordVoiceWords =
  'Du hörst deine Antwort neben den Kernpunkten. Sie bleibt auf diesem Gerät, in keiner Sicherung, bis du sie löschst oder ein neues Gespräch beginnst.';
