/** A day of 24 hours in ms. A reader's day may be an hour shorter or longer: see `local-day.ts`. */
export const day = 86_400_000;
