/**
 * 开着没有: whether a place is open at an instant, and when next, on the clock of Shanghai. What nobody has said stays
 * unknown: no hours at all, a day that the State Council's notices do not reach, and a holiday of a place that does not
 * keep to the working week.
 */
import type { Absence } from '#contract/vocabulary';
import { dayOf, inShanghai } from './shanghai.ts';

/** Times of one day, `HH:MM`; 24:00 is its end. */
type Span = { opens: string; closes: string };
export type Hours = {
  hours: (Span & { weekday: number })[] | Absence;
  /** Days that differ: all day closed where no time stands. */
  exceptions: { day: string; opens: string | null; closes: string | null }[];
};
/** The notices on holidays and make-up days (调休), and up to which day there are any. */
export type Notices = { knownThrough: string | null; exceptions: { day: string; working: boolean }[] };

/** `pauses`: it opens again on the same day. `closes` is null where it never closes in the coming weeks. */
export type Openness =
  | { state: 'unknown' }
  | { state: 'open'; closes: string | null; pauses: boolean }
  | { state: 'closed'; opens: { day: string; clock: string } | null };

const DAY = 86_400_000;
/** The longest holiday and its make-up days lie within this (days). */
const AHEAD = 30;

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** 1 is Monday. */
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const isFree = (day: string, { exceptions }: Notices) =>
  exceptions.some((one) => one.day === day && !one.working);

/** A weekend day that a holiday runs into, from either side. */
const inHoliday = (day: string, notices: Notices) => {
  const weekday = weekdayOf(day);
  return (
    weekday > 5 &&
    (isFree(dayAfter(day, 5 - weekday), notices) || isFree(dayAfter(day, 8 - weekday), notices))
  );
};

const alike = (spans: Span[], others: Span[]) =>
  spans.length === others.length &&
  spans.every(({ opens, closes }, i) => opens === others[i]?.opens && closes === others[i]?.closes);

const inOrder = (spans: Span[]) =>
  spans
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));

/** When a place is open on a day (YYYY-MM-DD), in order; undefined where nobody has said. */
export const spansOn = (day: string, { hours, exceptions }: Hours, notices: Notices): Span[] | undefined => {
  const said = exceptions.filter((one) => one.day === day);
  if (said.length)
    return inOrder(said.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : [])));
  if (typeof hours === 'string' || !notices.knownThrough || day > notices.knownThrough) return undefined;
  const on = (weekday: number) => inOrder(hours.filter((one) => one.weekday === weekday));
  const keepsWorkingWeek = !hours.some(({ weekday }) => weekday > 5);
  const notice = notices.exceptions.find((one) => one.day === day);
  if (!keepsWorkingWeek) return notice || inHoliday(day, notices) ? undefined : on(weekdayOf(day));
  if (!notice) return on(weekdayOf(day));
  if (!notice.working) return [];
  // A make-up day is like any other working day, where those are all alike.
  return [2, 3, 4, 5].every((weekday) => alike(on(1), on(weekday))) ? on(1) : undefined;
};

/** The end of what is open from a day's span on, over midnight; null where it does not end. */
const endOf = (day: string, span: Span, of: (day: string) => Span[] | undefined): string | null => {
  let closes = span.closes;
  for (let days = 1; closes === '24:00' && days <= AHEAD; days++) {
    const first = of(dayAfter(day, days))?.[0];
    if (first?.opens !== '00:00') return closes;
    closes = first.closes;
  }
  return closes === '24:00' ? null : closes;
};

/** Whether a place is open at an instant, until when, and when it opens next. */
export const opennessAt = (instant: string | number | Date, hours: Hours, notices: Notices): Openness => {
  const of = (day: string) => spansOn(day, hours, notices);
  const today = dayOf(instant);
  const clock = inShanghai(instant).toISOString().slice(11, 16);
  const spans = of(today);
  if (!spans) return { state: 'unknown' };
  const now = spans.find(({ opens, closes }) => opens <= clock && clock < closes);
  const later = spans.find(({ opens }) => opens > clock);
  if (now) return { state: 'open', closes: endOf(today, now, of), pauses: later !== undefined };
  if (later) return { state: 'closed', opens: { day: today, clock: later.opens } };
  for (let days = 1; days <= AHEAD; days++) {
    const day = dayAfter(today, days);
    const next = of(day);
    if (!next) break;
    if (next[0]) return { state: 'closed', opens: { day, clock: next[0].opens } };
  }
  return { state: 'closed', opens: null };
};

/** Whether two spans of one day meet, one ends before it begins, or a day is closed and open at once. */
export const overlaps = ({
  hours,
  exceptions,
}: {
  hours: (Span & { weekday: number })[];
  exceptions: Hours['exceptions'];
}) => {
  const rows = [
    ...hours.map(({ weekday, opens, closes }) => ({ on: String(weekday), opens, closes })),
    ...exceptions.map(({ day, opens, closes }) => ({ on: day, opens, closes })),
  ];
  return rows.some(({ on, opens, closes }, i) => {
    if ((opens === null) !== (closes === null)) return true;
    if (opens !== null && closes !== null && opens >= closes) return true;
    return rows.slice(i + 1).some((other) => {
      if (other.on !== on) return false;
      if (!opens || !closes || !other.opens || !other.closes) return true;
      return opens < other.closes && other.opens < closes;
    });
  });
};
