import type { Sent } from '#contract/api';
import { stated } from '#rules/known';
import { overlaps } from '#rules/opening-hours';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { changePoint, isSame } from './change.ts';

type Hours = Pick<Sent<'POST /desk/service-points/hours'>, 'hours' | 'exceptions'>;

const byKey = <T>(rows: T[], key: (row: T) => string) =>
  rows.toSorted((a, b) => key(a).localeCompare(key(b)));
/** The same hours in the same order, however they were sent. */
const inOrder = ({ hours, exceptions }: Hours) => ({
  hours: byKey(
    hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    ({ weekday, opens }) => `${weekday} ${opens}`,
  ),
  exceptions: byKey(
    exceptions.map(({ day, opens, closes, why }) => ({ day, opens, closes, why })),
    ({ day, opens }) => `${day} ${opens}`,
  ),
});

/**
 * Says when a point is open in an ordinary week, and the days that differ. Days that are over stay as they were.
 * Refuses: `no-such-place`, `changed-meanwhile`, `hours-overlap`.
 */
export const changeHours: Verb<'POST /desk/service-points/hours'> = ({ point, revision, ...sent }, act) => {
  if (overlaps(sent)) throw new Refusal('hours-overlap');
  const { hours, exceptions } = inOrder(sent);
  return changePoint(act, {
    point,
    revision,
    isDone: ({ point: is }) =>
      isSame(inOrder({ hours: stated(is.hours) ?? [], exceptions: is.exceptions }), { hours, exceptions }),
    write: async (transaction, { point: is }) => {
      await transaction.deleteFrom('service_hours').where('point_id', '=', point).execute();
      const shown = is.exceptions.map(({ day }) => day).concat(exceptions.map(({ day }) => day));
      if (shown.length)
        await transaction
          .deleteFrom('service_hour_exceptions')
          .where('point_id', '=', point)
          .where('day', 'in', shown)
          .execute();
      const of = <T>(rows: T[]) => rows.map((row) => ({ point_id: point, ...row }));
      if (hours.length) await transaction.insertInto('service_hours').values(of(hours)).execute();
      if (exceptions.length)
        await transaction.insertInto('service_hour_exceptions').values(of(exceptions)).execute();
    },
  });
};
