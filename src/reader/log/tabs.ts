/** Tells the site's other tabs of new entries, and hears of theirs. */
export interface Tabs {
  tell(entries: readonly unknown[]): void;
  close(): void;
}

/** Joins the site's tabs. Without BroadcastChannel a tab is alone: it sees the others' entries when it reloads. */
export function joinTabs(name: string, onEntries: (entries: readonly unknown[]) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onEntries(data);
  };
  return {
    tell: (entries) => channel.postMessage(entries),
    close: () => channel.close(),
  };
}
