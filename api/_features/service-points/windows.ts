import type { Sent } from '#contract/api';
import type { DeskPoint } from '#contract/desk-places';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { changePoint, isSame, retiring } from './change.ts';

type Windows = Sent<'POST /desk/service-points/windows'>['windows'];

const asSent = (windows: DeskPoint['point']['windows']): Windows =>
  windows
    .filter(({ test }) => !test)
    .map(({ id, name, comprehensive, items, retiredOn }) => ({
      id,
      name,
      comprehensive,
      retired: retiredOn !== null,
      items,
    }));
const inOrder = (windows: Windows) =>
  windows.map(({ id, name, comprehensive, retired, items }) => [
    id,
    name,
    comprehensive,
    retired,
    items.toSorted(),
  ]);

/** Writes anew what a window takes, where that is another than before. */
const writeItems = async (transaction: Transact, id: string, was: string[], items: string[]) => {
  if (isSame(was.toSorted(), items.toSorted())) return;
  await transaction.deleteFrom('window_items').where('window_id', '=', id).execute();
  if (items.length)
    await transaction
      .insertInto('window_items')
      .values(items.map((guide_code) => ({ window_id: id, guide_code })))
      .execute();
};

/** Whether each of these is a window of this point, or new, and none of the point's own is left out. */
const refuseOthers = async (transaction: Transact, windows: Windows, { point }: DeskPoint) => {
  const ids = windows.map(({ id }) => id);
  const missing = point.windows.some(({ id, test }) => test === ids.includes(id));
  const known = ids.length
    ? await transaction.selectFrom('service_windows').select('point_id').where('id', 'in', ids).execute()
    : [];
  if (missing || known.some(({ point_id }) => point_id !== point.id)) throw new Refusal('no-such-place');
};

/**
 * The windows of a point in their order, with what each takes: added, renamed, retired, never deleted.
 * Refuses: `no-such-place` (a window of another point, or one left out), `no-such-guide`, `changed-meanwhile`.
 */
export const changeWindows: Verb<'POST /desk/service-points/windows'> = (
  { point, revision, windows },
  act,
) => {
  const { byCode } = act.catalogue.guides;
  return changePoint(act, {
    point,
    revision,
    isDone: (is) => isSame(inOrder(asSent(is.point.windows)), inOrder(windows)),
    write: async (transaction, is) => {
      await refuseOthers(transaction, windows, is);
      const was = new Map(is.point.windows.map((one) => [one.id, one]));
      const isNew = (id: string, code: string) => !was.get(id)?.items.includes(code);
      if (windows.some(({ id, items }) => items.some((code) => isNew(id, code) && !byCode.has(code))))
        throw new Refusal('no-such-guide');
      for (const [position, { id, name, comprehensive, retired, items }] of windows.entries()) {
        const row = {
          name,
          comprehensive,
          position,
          retired_on: retiring(retired, was.get(id)?.retiredOn ?? null),
        };
        await transaction
          .insertInto('service_windows')
          .values({ id, point_id: point, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
        await writeItems(transaction, id, was.get(id)?.items ?? [], items);
      }
    },
  });
};
