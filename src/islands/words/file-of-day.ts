import { dayName } from '../../learning/local-day.ts';

/**
 * The name of a file that the reader saves, with his day: a folder of them sorts by time.
 * @param now ms since the epoch
 * @param content what it holds, where it is not all
 */
export function fileOfDay(extension: string, now: number, content?: string): string {
  return [__FILE_NAME__, content, `${dayName(now)}.${extension}`]
    .filter((part) => part !== undefined)
    .join('-');
}
