export const difficultyNames = {
  foundation: 'Grundlagen',
  intermediate: 'Mittel',
  advanced: 'Fortgeschritten',
};
