/** Comparing limits of unlike units: only what is longer for sure, whatever the calendar, is called longer. */
import { limitUnits } from '#contract/vocabulary';
import type { Limit } from './lint-of-guides.ts';

/** The longest run of days off that a holiday of the State Council has made, with the weekend beside it. */
const HOLIDAY = 10;
const HOURS_OF_WORK = 8;

/** How many calendar days a limit takes at least and at most. Nothing where the unit is not stated. */
const bounds: Record<string, (amount: number) => readonly [least: number, most: number]> = {
  hours: (amount) => [amount / 24, workingDays(amount / HOURS_OF_WORK)[1]],
  'working-days': (amount) => workingDays(amount),
  'calendar-days': (amount) => [amount, amount],
  months: (amount) => [amount * 28, amount * 31],
  years: (amount) => [amount * 365, amount * 366],
};
const workingDays = (amount: number) =>
  [
    amount + 2 * Math.floor(Math.max(0, amount - 1) / 5),
    amount ? amount + 2 * Math.ceil(amount / 5) + HOLIDAY * Math.ceil(amount / 60) : 0,
  ] as const;

const boundsOf = (limits: readonly Limit[]) => {
  const each = limits.map(({ amount, unit }) => bounds[unit]?.(amount));
  const sum = (end: 0 | 1) => each.reduce((total, one) => total + (one?.[end] ?? NaN), 0);
  return [sum(0), sum(1)] as const;
};

/** Whether the limits one after another take longer than `other` for sure. With a unit unknown nothing is sure. */
export const longer = (limits: readonly Limit[], other: Limit): boolean => {
  const alike = limits.every(({ unit }) => unit === other.unit);
  if (alike && other.unit !== 'unit-not-stated')
    return limits.reduce((total, { amount }) => total + amount, 0) > other.amount;
  return boundsOf(limits)[0] > boundsOf([other])[1];
};

/** 20 工作日. */
export const say = ({ amount, unit }: Limit) => `${amount} ${limitUnits[unit as keyof typeof limitUnits]}`;
