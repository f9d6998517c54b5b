/** When items are due, as the practice page last worked it out. Times in ms since the epoch. */
export interface DueDigest {
  readonly at: number;
  /** End of the reader's day in which it was made. */
  readonly until: number;
  readonly due: Readonly<Record<string, number>>;
}
