import type { Calendar, ServicePoint } from '#contract/service-points';
import { opennessAt, type Openness } from '#rules/opening-hours';
import { dayOf } from '#rules/shanghai';
import { placeWords } from './words';

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

const sayOpens = ({ day, clock }: { day: string; clock: string }, today: string) => {
  const days = daysBetween(today, day);
  if (days === 0) return placeWords.open.today(clock);
  if (days === 1) return placeWords.open.tomorrow(clock);
  return days < 7
    ? placeWords.open.weekday(new Date(day).getUTCDay() || 7, clock)
    : placeWords.open.day(day, clock);
};

/** Whether a place is open, in words, as of an instant: 开着，12:00 午休. */
const sayOpenness = (is: Openness, now: Date): string => {
  if (is.state === 'unknown') return placeWords.open.unknown;
  if (is.state === 'closed') return is.opens ? sayOpens(is.opens, dayOf(now)) : placeWords.open.closed;
  if (!is.closes) return placeWords.open.always;
  if (!is.pauses) return placeWords.open.until(is.closes);
  const noon = is.closes >= '11:00' && is.closes <= '14:00';
  return noon ? placeWords.open.lunch(is.closes) : placeWords.open.pause(is.closes);
};

/** Whether a point is open now, and the sentence that says so. */
export const openNow = (point: ServicePoint, calendar: Calendar, now: Date) => {
  const is = opennessAt(now, point, calendar);
  return { state: is.state, said: sayOpenness(is, now) };
};

type Span = { weekday: number; opens: string; closes: string };

/** An ordinary week in lines: days one after another with the same times stand together. */
export const sayWeek = (hours: readonly Span[]) => {
  const lines: { from: number; to: number; said: string }[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const said = hours
      .filter((one) => one.weekday === weekday)
      .map(({ opens, closes }) => placeWords.point.span(opens, closes))
      .join('、');
    const last = lines[lines.length - 1];
    if (said && last?.to === weekday - 1 && last.said === said) last.to = weekday;
    else if (said) lines.push({ from: weekday, to: weekday, said });
  }
  return lines.map(({ from, to, said }) => ({ days: placeWords.point.days(from, to), said }));
};
