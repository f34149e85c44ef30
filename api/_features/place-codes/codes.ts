import type { Transact } from '../../_core/database.ts';
import type { PlaceCodes } from './doors.ts';

/** Every printed code on record by its door. */
export const loadPlaceCodes = async (transaction: Transact): Promise<PlaceCodes> => {
  const rows = await transaction
    .selectFrom('place_codes')
    .selectAll()
    .orderBy('made_on', (day) => day.asc().nullsFirst())
    .orderBy('door')
    .execute();
  return new Map(
    rows.map(({ door, point_id, window_id, made_on, retired_on }) => [
      door,
      { door, pointId: point_id, windowId: window_id, madeOn: made_on, retiredOn: retired_on },
    ]),
  );
};
