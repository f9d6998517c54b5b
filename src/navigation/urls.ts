/** Where the page of a topic is, below a base path with a slash at both ends. */
export function topicUrl(base: string, topic: string): string {
  return `${base}questions/${topic}/`;
}
