import type { DeskPoint } from '#contract/desk-places';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import { readDeskPoint } from '../service-points/desk-point.ts';
import { readDoor } from './doors.ts';

type Place = { point: string; window: string | null; first: string };

const pointOf = async (transaction: Transact, window: string) =>
  (
    await transaction
      .selectFrom('service_windows')
      .select('point_id')
      .where('id', '=', window)
      .where('test', '=', false)
      .executeTakeFirst()
  )?.point_id;

/** The place of the caller's agency at which a code hangs, or is to. Refuses: `no-such-place` (another agency's too). */
export const readPlace = async (
  transaction: Transact,
  door: string,
  agency: string,
): Promise<Place & { desk: DeskPoint }> => {
  const said = readDoor(door);
  const point = said?.letter === 'w' ? await pointOf(transaction, said.id) : said?.id;
  const desk = point && (await readDeskPoint(transaction, point, agency));
  if (!said || !point || !desk) throw new Refusal('no-such-place');
  return { point, window: said.letter === 'w' ? said.id : null, first: said.first, desk };
};
