/** Where the page of a topic is, below a base path with a slash at both ends. */
export function topicUrl(base: string, topic: string): string {
  return `${base}questions/${topic}/`;
}

/** Where a guide is that a file holds: `src/content/docs/guides/hosting.mdx` is at `guides/hosting/`. */
export function guideUrl(base: string, file: string): string {
  return `${base}${file.replace(/^src\/content\/docs\//, '').replace(/\.mdx$/, '')}/`;
}

/** Where the comparison tables of a topic are. */
export function compareUrl(base: string, topic: string): string {
  return `${base}compare/${topic}/`;
}
