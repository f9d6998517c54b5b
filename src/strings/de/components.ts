export const rows = 'Zeilen';
export const filterTables = 'Die Tabellen filtern';
export const words = 'Wörter';
export const tableOnTopic = 'Die Tabelle, auf der Seite ihres Themas';
export const from = 'Aus';
export const moreTables = (count: number) => `${count} weitere Tabellen dieses Themas`;
export const moreQuestions = (count: number) => `${count} weitere Fragen dieses Themas`;
export const minutes = (count: number) => `${count} Min.`;
export const minutesRead = (count: number) => `${count} Min. Lesezeit`;
export const quizItems = (count: number) => `${count} Quizaufgaben`;
export const dateOfInterview = 'Tag des Gesprächs';
export const minutesADay = 'Minuten am Tag';
export const role = 'Rolle';
export const anyRole = 'Jede Rolle';
export const makePlan = 'Meinen Plan machen';
export const planNeedsScript =
  'Ein Plan bis zu einem Tag braucht JavaScript. Die Pläne und Wege unten kommen ohne aus.';
export const scriptNotLoaded =
  'Das Skript dieser Seite wurde nicht geladen: Lade die Seite neu, oder sage es denen, die dieses Handbuch bereitstellen.';
export const reportMistake = 'Fehler melden';
export const mistake = (title: string) => `Fehler: ${title}`;
export const lastChanged = 'Zuletzt geändert am';
export const by = (names: string) => ` von ${names}`;
export const sources = 'Quellen';
export const livingDocument = 'fortlaufend gepflegt';
export const related = 'Verwandte Fragen';
export const markAsRead = 'Als gelesen markieren';
export const questionOf = (place: number, all: number) => `Frage ${place} von ${all}`;
export const lastReviewed = 'Zuletzt geprüft am';
export const readOn = 'am';
export const abstractAlone = ' (nur die Zusammenfassung)';
export const saysAbstract = /^(abstract|zusammenfassung)/i;
export const readInstead = (what: string) => `Stattdessen gelesen: ${what}`;
export const readings = {
  passage: 'Im Wortlaut gelesen',
  abstract: 'Die Zusammenfassung gelesen',
  secondary: 'Aus einem anderen Text bekannt, gelesen',
};
export const mixedSecondary = 'Zum Teil gelesen, zum Teil aus einem anderen Text bekannt,';
export const mixedAbstract = 'Im Wortlaut und in der Zusammenfassung gelesen';
export const footer = (
  licence: string,
  repository: string,
  offline: string,
  downloads: string,
  licences: string,
  markdown: string | undefined,
) =>
  `Text <a href="${licence}" rel="license">CC BY 4.0</a>, Code MIT, <a href="${licences}">Teile von anderen</a>. Kein Konto, keine Verfolgung. <a href="${repository}">Quelltext und Korrekturen</a>. <a href="${offline}" data-offline-status>Lesen ohne Netz</a> <a href="${downloads}">Downloads</a>${markdown ? ` <a href="${markdown}">Diese Seite als Markdown</a>` : ''}`;
export const search = 'Suchen';
export const allQuestions = 'Alle Fragen';
export const practiceAndProgress = 'Üben und Fortschritt';
export const searchHandbook = 'Das Handbuch durchsuchen';
