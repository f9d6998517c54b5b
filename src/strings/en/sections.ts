/** The headings with which a page ends, by what stands below them. */
export const sections = {
  mistakes: 'Common mistakes',
  followUps: 'Follow-up questions',
  check: 'Check yourself',
};
