import type pg from 'pg';
import { personas } from './personas.ts';

type Person = (typeof personas)['editorChen' | 'reviewerWu'];

const become = (client: pg.Client, { claims }: Person) =>
  client.query(
    "select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)",
    [JSON.stringify(claims)],
  );

/**
 * Publishes a guide under another name, as the desk does: an editor submits it, a reviewer approves it, each in a
 * transaction. Gives the version, and how long the approval took (ms), its commit included.
 */
export const publish = async (client: pg.Client, code: string, name: string) => {
  await client.query('begin');
  await become(client, personas.editorChen);
  // What was left when somebody was cut off between the two.
  await client.query(
    "update public.guide_drafts set state = 'discarded' where guide_code = $1 and state = 'submitted'",
    [code],
  );
  const { sub, name: editor, agency } = personas.editorChen.claims;
  await client.query(
    `insert into public.guide_drafts (guide_code, agency_id, kind, name, audience, life_stage, business_theme,
       department, facts, why, state, written_by, edited_by)
     select guide_code, $2, 'change', $3, audience, life_stage, business_theme, department, facts, '改', 'submitted',
       array[$4::uuid], $5
     from public.guide_versions where guide_code = $1 and withdrawn_at is null`,
    [code, agency, name, sub, editor],
  );
  await client.query('commit');
  const began = performance.now();
  await client.query('begin');
  await become(client, personas.reviewerWu);
  for (const [from, to] of [
    ['submitted', 'approved'],
    ['approved', 'published'],
  ])
    await client.query('update public.guide_drafts set state = $3 where guide_code = $1 and state = $2', [
      code,
      from,
      to,
    ]);
  const { rows } = await client.query<{ number: number; catalogue: string }>(
    `select guide_versions.number, catalogue.number as catalogue from public.guide_versions, public.catalogue
     where guide_code = $1 and withdrawn_at is null`,
    [code],
  );
  await client.query('commit');
  const took = performance.now() - began;
  return { version: rows[0]!.number, catalogue: Number(rows[0]!.catalogue), took };
};
