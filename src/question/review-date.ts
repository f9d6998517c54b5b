/** The ISO date on which a page is due for review again: twelve months after the last. */
export function dueForReview(reviewed: string): string {
  const date = new Date(reviewed);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
