import type { Verb } from '../../_core/route.ts';
import { Refusal } from '../../_core/refusal.ts';
import { readDeskPoint } from '../service-points/desk-point.ts';
import { nextDoor } from './doors.ts';
import { loadPlaceCodes } from './codes.ts';
import { readPlace } from './place.ts';

/**
 * A new code for a window or a point, as whoever asks names it: the next of its place, or, asked again, the one that
 * is there. Those before it go on opening until they are retired. Refuses: `no-such-place`.
 */
export const makeCode: Verb<'POST /desk/place-codes'> = ({ door }, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    const { point, window, first, desk } = await readPlace(transaction, door, staff.agency);
    const codes = await loadPlaceCodes(transaction);
    if (codes.has(door)) return desk;
    if (door !== nextDoor(first, codes)) throw new Refusal('no-such-place');
    await transaction
      .insertInto('place_codes')
      .values({ door, point_id: point, window_id: window })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await readDeskPoint(transaction, point, staff.agency))!;
  });
