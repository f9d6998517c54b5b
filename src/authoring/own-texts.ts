import type { HandbookConfig } from '../handbook-config.ts';
import type { OwnHandbook } from './own-handbook.ts';

/** What names this handbook or its repository beside the settings. The licence does, too, and stays: it says whose code it is. */
export const namingFiles: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'package-lock.json', '.devcontainer/devcontainer.json'],
  ...['.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/config.yml'],
  ...['guides/accessibility', 'guides/browsers', 'contribute/first-answer'].map(
    (guide) => `src/content/docs/${guide}.mdx`,
  ),
];

/** What a handbook was called before it became somebody's own. */
export interface Before extends Pick<HandbookConfig, 'name' | 'repository'> {
  /** Its name in `package.json`. */
  readonly package: string;
}

/** What begins with an owner is a team here, and elsewhere a package of npm. */
const teamsFile = '.github/CODEOWNERS';

const teamsOf = (repository: string) => `@${new URL(repository).pathname.split('/')[1] ?? ''}/`;

/** The address of a repository's front page, as other addresses begin with it. */
export const frontPage = (address: string) => address.replace(/(\.git)?\/*$/, '');

/**
 * Texts with the new name and address in the place of the old ones: reports of faults are not to go to the old maintainers.
 * @param texts by path, each as it is
 * @param packageName the new name in `package.json`
 */
export function ownTexts(
  texts: ReadonlyMap<string, string>,
  before: Before,
  own: OwnHandbook,
  packageName: string,
): ReadonlyMap<string, string> {
  const [old, now] = [frontPage(before.repository), frontPage(own.repository)];
  const withTeams = (file: string, text: string) =>
    file === teamsFile ? text.replaceAll(teamsOf(old), teamsOf(now)) : text;
  const named = (name: string) => `"name": ${JSON.stringify(name)}`;
  // The guides are English, and a handbook in another language has none of them yet.
  const guides = own.language === 'en' ? '' : `${old}/blob/HEAD/`;
  return new Map(
    [...texts].map(([file, text]) => [
      file,
      withTeams(file, introduced(withoutTopics(text), own))
        .replaceAll(old, () => now)
        .replaceAll(named(before.name), () => named(own.name))
        .replaceAll(named(before.package), named(packageName))
        .replaceAll('](src/content/docs/', `](${guides}src/content/docs/`),
    ]),
  );
}

/** Who is asked for a review of a topic: none of the topics is left. */
function withoutTopics(text: string): string {
  return text.replace(/# Content by topic\n(?:\/src\/content\/docs\/questions\/.*\n)*\n/, '');
}

/** The first sentence of the README says how many questions there are, and on what; its picture shows one of them. */
function introduced(text: string, { name, subject }: OwnHandbook): string {
  return text
    .replace(
      /^# .+\n\n[^\n]*?interview questions on [\s\S]+?, answered in full\./i,
      () => `# ${name}\n\nInterview questions on ${subject}, answered in full.`,
    )
    .replace(/^!\[.*\]\(\.github\/handbook\.png\)\n\n/m, '');
}
