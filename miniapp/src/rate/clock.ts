/** Instants as people say them, with the clock of China: offices there close when they close. */
import { inShanghai } from '#rules/shanghai';

const two = (part: number) => String(part).padStart(2, '0');

const clock = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;

/** 11 月 18 日 17:30. */
export const due = (instant: string) => {
  const at = inShanghai(instant);
  return `${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日 ${clock(at)}`;
};

/** 11-18 10:24. */
export const minute = (instant: string) => {
  const at = inShanghai(instant);
  return `${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())} ${clock(at)}`;
};
