import { readHostSettings } from './host-settings.ts';

const host = readHostSettings(process.env);

/** Where an answer is edited. */
const repository = host.repository ?? 'https://github.com/llmops-interview-handbook/handbook';

/** What the site is called and where it stands. `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL` are its only settings. */
export const site = {
  name: 'LLMOps Interview Handbook',
  description:
    'Interview questions on MLOps and LLMOps, answered in full: a thirty-second answer, key points, comparison tables, quiz and sources. Free, without account or tracking.',
  url: host.url ?? 'http://localhost:4321',
  base: host.base,
  repository,
  /** Where readers find it, with a slash at the end: `SITE_URL`, or else the repository's GitHub Pages. */
  published: host.url ? `${host.url}${host.base}` : pagesAddress(repository),
} as const;

function pagesAddress(address: string): string {
  const [owner = '', name = ''] = new URL(address).pathname.split('/').filter(Boolean);
  return `https://${owner}.github.io/${name}/`;
}
