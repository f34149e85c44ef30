import { inShanghai } from '#rules/shanghai';

const two = (part: number) => String(part).padStart(2, '0');

/** 11-19 15:40, by the clock of Shanghai. */
export const moment = (instant: string) => {
  const at = inShanghai(instant);
  return `${at.getUTCMonth() + 1}-${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
};
