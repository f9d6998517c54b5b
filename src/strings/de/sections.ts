export const sections = {
  mistakes: 'Häufige Fehler',
  followUps: 'Anschlussfragen',
  check: 'Prüfe dich',
};
