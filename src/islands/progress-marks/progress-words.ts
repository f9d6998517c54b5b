/** A question's mark: a glyph to see, words to hear; undefined when there is nothing to mark. */
export function questionMark(
  answered: number,
  items: number,
  isRead: boolean,
): { glyph: string; words: string } | undefined {
  const count = Math.min(answered, items);
  if (count === 0 && !isRead) return undefined;
  const isDone = isRead || count === items;
  return {
    glyph: isDone ? '✓' : `${count}/${items}`,
    words: [isRead ? 'read' : '', count > 0 ? `answered ${count} of ${items}` : '']
      .filter(Boolean)
      .join(', '),
  };
}

/** A topic's progress in words. */
export function topicWords(answered: number, items: number): string {
  return `${Math.min(answered, items)} of ${items} answered`;
}
