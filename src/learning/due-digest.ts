/** When items are due, as the practice page last worked it out. Times in ms since the epoch. */
export interface DueDigest {
  readonly at: number;
  readonly due: Readonly<Record<string, number>>;
}
