export const names = {
  questions: 'Alle Fragen',
  plans: 'Lernpläne',
  compare: 'Vergleichen',
  glossary: 'Glossar',
  calculators: 'Rechner',
  practice: 'Üben',
  interview: 'Probegespräch',
  placement: 'Einstufung',
  progress: 'Fortschritt',
  notes: 'Notizen',
  settings: 'Einstellungen',
  guides: 'Anleitungen',
  contribute: 'Mitmachen',
};
export const overview = 'Überblick';
export const made = {
  blocks: {
    title: 'Blöcke',
    description:
      'Woraus eine Frage besteht: jeder Block, was er aufnimmt und wie er geschrieben wird (auf Englisch).',
  },
  rules: {
    title: 'Regeln',
    description:
      'Was die Prüfung der Inhalte verlangt, mit einem Beispiel dessen, was sie ablehnt (auf Englisch).',
  },
  reviews: {
    title: 'Prüfungen',
    description:
      'Wann jede Seite zuletzt gegen ihre Quellen gelesen wurde und wann sie wieder fällig ist.',
  },
};
