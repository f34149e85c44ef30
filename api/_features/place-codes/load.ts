import type { Transact } from '../../_core/database.ts';

/** Every printed code on record by its door, with the place it hangs at and the day it was given up. */
export const loadPlaceCodes = async (transaction: Transact) => {
  const rows = await transaction.selectFrom('place_codes').selectAll().orderBy('door').execute();
  return new Map(
    rows.map(({ door, point_id, window_id, made_on, retired_on }) => [
      door,
      { door, pointId: point_id, windowId: window_id, madeOn: made_on, retiredOn: retired_on },
    ]),
  );
};
