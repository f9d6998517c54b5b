import { handbook } from '../handbook.config.ts';
import { language } from '#strings/language.ts';
import { fileNameOf } from './file-name.ts';
import { readHostSettings } from './host-settings.ts';

if (language !== handbook.language) {
  throw new Error(
    `handbook.config.ts says "${handbook.language}", and "imports" of package.json leads to the sentences of "${language}". Write "#strings/*": "./src/strings/${handbook.language}/*" there.`,
  );
}

const host = readHostSettings(process.env);

/** Where an answer is edited. */
const repository = host.repository ?? handbook.repository;

/** Words to search for, as an example in an empty field. */
export const exampleWords = `${handbook.examples.join(', ')}…`;

/** What the site is called and where it stands: `handbook.config.ts`, and `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL` of the host. */
export const site = {
  name: handbook.name,
  shortName: handbook.shortName,
  description: handbook.description,
  subject: handbook.subject,
  /** It never changes while the short name does not: by it Anki knows its notes again. */
  fileName: fileNameOf(handbook.shortName),
  language,
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
