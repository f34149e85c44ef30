/** Eight hours ahead of UTC, all year (ms). */
const AHEAD = 8 * 3_600_000;

/** An instant with the clock of Shanghai in the place of UTC's: to be read by the `getUTC…` of what is given. */
export const inShanghai = (instant: string | number | Date) => new Date(new Date(instant).getTime() + AHEAD);

/** The day of an instant in Shanghai (YYYY-MM-DD). */
export const dayOf = (instant: string | number | Date) => inShanghai(instant).toISOString().slice(0, 10);
