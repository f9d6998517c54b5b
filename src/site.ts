import { handbook } from '../handbook.config.ts';
import { language } from '#strings/language.ts';

if (language !== handbook.language) {
  throw new Error(
    `handbook.config.ts says "${handbook.language}", and "imports" of package.json leads to the sentences of "${language}". Write "#strings/*": "./src/strings/${handbook.language}/*" there.`,
  );
}

/** Where an answer is edited; on GitHub Actions the repository that is being built. */
const repository =
  process.env['REPOSITORY_URL'] ??
  (process.env['GITHUB_REPOSITORY']
    ? `https://github.com/${process.env['GITHUB_REPOSITORY']}`
    : handbook.repository);

/** With a slash at both ends. */
const base = withSlashes(process.env['BASE_PATH'] ?? '/');

/** Words to search for, as an example in an empty field. */
export const exampleWords = `${handbook.examples.join(', ')}…`;

/** What the site is called and where it stands: `handbook.config.ts`, and `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL` of the host. */
export const site = {
  name: handbook.name,
  shortName: handbook.shortName,
  description: handbook.description,
  subject: handbook.subject,
  language,
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
