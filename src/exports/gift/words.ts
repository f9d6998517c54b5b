/** Every sentence of the file of questions that does not come from a page. */
export const words = {
  name: 'Quiz for Moodle (GIFT)',
  describe:
    'Choice and order items with the reason of each option, one category for each topic, for the question bank of Moodle or another program that reads GIFT. Order items become questions of matching: each step to its place.',
  header: (name: string, address: string) => `${name}, ${address}. The text is CC BY 4.0.`,
  page: 'The question on its page',
} as const;
