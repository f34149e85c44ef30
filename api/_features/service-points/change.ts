import { sql } from 'kysely';
import type { DeskPoint } from '#contract/desk-places';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act } from '../../_core/route.ts';
import { readDeskPoint } from './desk-point.ts';

type Change = {
  /** The revision of the point that whoever changes it has seen. */
  point: string;
  revision: number;
  /** Whether a point is as it is wanted: what is sent twice is done once. */
  isDone: (is: DeskPoint) => boolean;
  write: (transaction: Transact, is: DeskPoint) => Promise<void>;
};

/**
 * Changes a point of the caller's agency, or its hours or windows, and raises its revision.
 * Refuses: `no-such-place` (another agency's too), `changed-meanwhile`.
 */
export const changePoint = (
  { asCaller, staff }: Act<'POST /desk/service-points/facts'>,
  { point, revision, isDone, write }: Change,
): Promise<DeskPoint> =>
  asCaller(async (transaction) => {
    // Held until the act is over: of two at once the second sees what the first has done.
    await sql`select from public.service_points where id = ${point} for update`.execute(transaction);
    const is = await readDeskPoint(transaction, point, staff.agency);
    if (!is) throw new Refusal('no-such-place');
    if (isDone(is)) return is;
    if (is.revision !== revision) throw new Refusal('changed-meanwhile');
    await write(transaction, is);
    // Where the point's own row was not written, its revision rises all the same.
    await sql`update public.service_points set id = id where id = ${point} and revision = ${revision}`.execute(
      transaction,
    );
    return (await readDeskPoint(transaction, point, staff.agency))!;
  });

/** The day of an act, where something is retired by it; one that was retired before stays so from its day. */
export const retiring = (retired: boolean, since: string | null) =>
  retired ? (since ?? sql<string>`(now() at time zone 'Asia/Shanghai')::date`) : null;

/** Whether two things say the same. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
