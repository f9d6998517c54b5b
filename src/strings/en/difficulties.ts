/** How hard a question is, by its name in the front matter. */
export const difficultyNames = {
  foundation: 'Foundation',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};
