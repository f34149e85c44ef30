import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { personas, type Persona } from '../personas.ts';

export const somebody: readonly Persona[] = Object.values(personas).filter(
  ({ claims }) => 'staff_roles' in claims || claims === personas.system.claims,
);

/** Says something as somebody, within the client's transaction, which it leaves as it was where it is refused. */
const say = async (client: pg.Client, { role, claims }: Persona, text: string, values: unknown[] = []) => {
  await client.query('savepoint said');
  await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
    role,
    JSON.stringify(claims),
  ]);
  try {
    return (await client.query(text, values)).rowCount;
  } catch (error) {
    await client.query('rollback to said');
    throw error;
  } finally {
    await client.query('reset role');
  }
};

/** What becomes of it: `done`, `nothing` where no row is met, else the rule or the code that refuses it. */
export const may = (client: pg.Client, person: Persona, text: string) =>
  say(client, person, text).then(
    (count) => (count ? 'done' : 'nothing'),
    ({ constraint, code }: { constraint?: string; code: string }) => constraint ?? code,
  );

export const act = (state: string) => `update public.guide_drafts set state = '${state}'`;

/** Begins a draft of P0101, or as said otherwise, as somebody. Gives its id. */
export const beginAs = async (client: pg.Client, person: Persona, changes: object = {}) => {
  const id = randomUUID();
  const { sub, name, agency } = person.claims;
  const heads = { name: '改过的', audience: 'individual', life_stage: 'birth', department: '试', facts: {} };
  const whose = { agency_id: agency, written_by: [sub], edited_by: name };
  const row = {
    id,
    guide_code: 'P0101',
    kind: 'change',
    state: 'draft',
    why: '',
    ...heads,
    ...whose,
    ...changes,
  };
  const columns = Object.keys(row).join();
  await say(
    client,
    person,
    `insert into public.guide_drafts (${columns}) select ${columns} from jsonb_populate_record(null::public.guide_drafts, $1)`,
    [JSON.stringify(row)],
  );
  return id;
};
