/** A day of 24 hours in ms. A reader's day may be an hour shorter or longer: see `local-day.ts`. */
export const day = 86_400_000;

/** A reader's day begins at four in the morning of his local time: who studies past midnight is still in yesterday. */
export const firstHour = 4;
