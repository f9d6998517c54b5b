/** More come of an import alone: other tabs read them where they are stored. */
const mostTold = 1000;

/** Tells the site's other tabs of new entries, and hears of theirs. */
export interface Tabs {
  /** Of very many entries it is only said that they are there. */
  tell(entries: readonly unknown[]): void;
  close(): void;
}

/** A tab that is alone sees the others' entries when it reloads. */
const alone: Tabs = { tell() {}, close() {} };

/**
 * Joins the site's tabs.
 * @param onEntries hears what another tab has stored; an empty list says that the database has to be read again
 */
export function joinTabs(name: string, onEntries: (entries: readonly unknown[]) => void): Tabs {
  const channel = open(name);
  if (!channel) return alone;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onEntries(data);
  };
  return {
    tell: (entries) => channel.postMessage(entries.length > mostTold ? [] : entries),
    close: () => channel.close(),
  };
}

function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined; // There is none, or site data are blocked: Firefox then refuses it.
  }
}
