interface Suggestion {
  readonly title: string;
  readonly url: string;
}

/** Where to look when nothing was searched for or found, as JSON: topics first, then the pages of all questions and tables. */
export function sidebarSuggestions(): string {
  const entries = document.querySelectorAll('#starlight__sidebar .top-level > li');
  const links = [...entries].flatMap((entry): Suggestion[] => {
    const url = entry.querySelector('a')?.getAttribute('href') ?? '';
    const title = entry.querySelector('summary, a')?.textContent.trim() ?? '';
    return /\/(questions\/([^/]+\/)?|compare\/)$/.test(url) ? [{ title, url }] : [];
  });
  const isTopic = ({ url }: Suggestion) => /\/questions\/[^/]+\/$/.test(url);
  return JSON.stringify([...links.filter(isTopic), ...links.filter((link) => !isTopic(link))]);
}
