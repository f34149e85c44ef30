const two = (part: number) => String(part).padStart(2, '0');
const AHEAD = 8 * 3_600_000;

/** 11-19 15:40, by the clock of Shanghai, eight hours ahead all year. */
export const moment = (instant: string) => {
  const at = new Date(Date.parse(instant) + AHEAD);
  return `${at.getUTCMonth() + 1}-${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
};
