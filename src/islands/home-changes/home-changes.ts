import { base } from '../../base-url.ts';
import { element } from '../dom/element.ts';
import { lastVisit, newsSince, visitNow } from './last-visit.ts';
import * as words from '#strings/changes.ts';

/** A question that changed: its path below the base, its short title, and the days on which it came and changed. */
type Changed = readonly [path: string, title: string, added: string, changed: string];

const mostShown = 5;

/** Tells on the home page what changed since the last visit. Nothing is loaded on a first visit, or without news. */
export async function tellChanges(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-newest-change]');
  const newest = place?.dataset['newestChange'];
  if (!place || !newest) return;
  await isLookedAt();
  const now = Date.now();
  const visit = visitNow(lastVisit.get(), newest, now);
  lastVisit.set(visit);
  const since = newsSince(visit, now);
  if (since === undefined) return;
  const response = await fetch(`${base}changes.json`);
  if (!response.ok) return;
  const all = (await response.json()) as readonly Changed[];
  const fresh = all.filter(([, , , changed]) => changed > since);
  if (fresh.length > 0) show(place, fresh, since);
}

/** Settles once the reader looks at the page: browsers load pages ahead, and tabs behind others. */
async function isLookedAt(): Promise<void> {
  while (document.visibilityState !== 'visible') {
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  }
}

function show(place: HTMLElement, fresh: readonly Changed[], since: string): void {
  const entries = fresh.slice(0, mostShown).map(([path, title, added]) => {
    const link = element('a', { href: base + path, textContent: title });
    return element('li', {}, link, ...(added > since ? [` (${words.isNew})`] : []));
  });
  const all = element('a', { href: `${base}changes/`, textContent: words.all });
  place.replaceChildren(
    element('h2', { textContent: words.title }),
    element('ul', {}, ...entries),
    element('p', {}, ...(fresh.length > mostShown ? [`${words.more}. `] : []), all),
  );
  place.hidden = false;
}
