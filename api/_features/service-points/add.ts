import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { isSame } from './change.ts';
import { readDeskPoint } from './desk-point.ts';
import { columnsOf, factsOf } from './facts.ts';

/** So much of the id that was drawn for it: short enough for the scene of a mini-program code. */
const idOf = (drawn: string) => `p-${drawn.replaceAll('-', '').slice(0, 12)}`;

/** Adds a point to the caller's agency; what is said of it rests on what its agency rests on. Refuses: `sent-otherwise`. */
export const addPoint: Verb<'POST /desk/service-points'> = ({ id: drawn, ...facts }, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    const id = idOf(drawn);
    const { demonstration, source_id } = await transaction
      .selectFrom('agencies')
      .select(['demonstration', 'source_id'])
      .where('id', '=', staff.agency)
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('service_points')
      .values({ id, agency_id: staff.agency, ...columnsOf(facts), demonstration, source_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const added = await readDeskPoint(transaction, id, staff.agency);
    if (!added || !isSame(columnsOf(factsOf(added.point)), columnsOf(facts)))
      throw new Refusal('sent-otherwise');
    return added;
  });
