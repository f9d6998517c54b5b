import type { Choice } from '../manifest.ts';

/** What is known before anything is downloaded. */
export interface Circumstances {
  /** What the reader chose; undefined when he was not asked yet. */
  readonly choice: Choice | 'nothing' | undefined;
  /** The connection is metered or slow, as far as the browser says. */
  readonly isCostly: boolean;
  /** Bytes that the choice takes on the device. */
  readonly bytes: number;
  /** Bytes that it downloads, as far as the build knows. */
  readonly download: number;
  /** Bytes that the browser still gives us; undefined when it does not say. */
  readonly room: number | undefined;
  /** When a download failed last, in ms since the epoch. */
  readonly failedAt: number | undefined;
  readonly now: number;
}

/** What to do about it. */
export type Decision = 'save' | 'ask' | 'nothing' | 'no-room' | 'wait';

/** Above this many bytes of download the reader is asked, whatever his connection. */
export const askAbove = 6_000_000;

/** After a failure the next automatic try comes a day later. */
export const waitAfterFailure = 24 * 60 * 60 * 1000;

/** Whether to save the site on this device. An update needs room for two versions. */
export function decide(given: Circumstances): Decision {
  const { choice, isCostly, bytes, download, room, failedAt, now } = given;
  if (choice === 'nothing') return 'nothing';
  if (choice === undefined && (isCostly || download > askAbove)) return 'ask';
  if (room !== undefined && room < 2 * bytes) return 'no-room';
  const sinceFailure = failedAt === undefined ? Infinity : now - failedAt;
  if (sinceFailure >= 0 && sinceFailure < waitAfterFailure) return 'wait';
  return 'save';
}

/** Data saver, or a connection on which a download of megabytes hurts. */
export function isCostly(connection: unknown): boolean {
  if (typeof connection !== 'object' || connection === null) return false;
  const { saveData, effectiveType, type } = connection as Record<string, unknown>;
  return (
    saveData === true ||
    type === 'cellular' ||
    (typeof effectiveType === 'string' && /^(slow-2g|2g|3g)$/.test(effectiveType))
  );
}
