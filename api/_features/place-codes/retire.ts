import { sql } from 'kysely';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readDeskPoint } from '../service-points/desk-point.ts';
import { readPlace } from './place.ts';

/**
 * A code opens no more, say because its sheet is lost: also one that was printed before there was a record of them.
 * Done again it is nothing. Refuses: `no-such-place`, `no-such-door`.
 */
export const retireCode: Verb<'POST /desk/place-codes/:door/retire'> = ({ door }, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    const { point, window, desk } = await readPlace(transaction, door, staff.agency);
    const known = desk.codes.find((one) => one.door === door);
    if (!known) throw new Refusal('no-such-door');
    if (known.retiredOn) return desk;
    const today = sql<string>`(now() at time zone 'Asia/Shanghai')::date`;
    await transaction
      .insertInto('place_codes')
      .values({ door, point_id: point, window_id: window, made_on: known.madeOn, retired_on: today })
      .onConflict((conflict) => conflict.column('door').doUpdateSet({ retired_on: today }))
      .execute();
    return (await readDeskPoint(transaction, point, staff.agency))!;
  });
