/** Where an answer is edited; on GitHub Actions the repository that is being built. */
const repository =
  process.env['REPOSITORY_URL'] ??
  (process.env['GITHUB_REPOSITORY']
    ? `https://github.com/${process.env['GITHUB_REPOSITORY']}`
    : 'https://github.com/llmops-interview-handbook/handbook');

/** With a slash at both ends. */
const base = withSlashes(process.env['BASE_PATH'] ?? '/');

/** What the site is called and where it stands. `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL` are its only settings. */
export const site = {
  name: 'LLMOps Interview Handbook',
  description:
    'Interview questions on MLOps and LLMOps, answered in full: a thirty-second answer, key points, comparison tables, quiz and sources. Free, without account or tracking.',
  url: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base,
  repository,
  /** Where readers find it, with a slash at the end: `SITE_URL`, or else the repository's GitHub Pages. */
  published: process.env['SITE_URL']
    ? `${process.env['SITE_URL'].replace(/\/$/, '')}${base}`
    : pagesAddress(repository),
} as const;

function pagesAddress(address: string): string {
  const [owner = '', name = ''] = new URL(address).pathname.split('/').filter(Boolean);
  return `https://${owner}.github.io/${name}/`;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
