import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { plant } from '../../run/plant.ts';
import { connected } from '../../run/connected.ts';
import { personas } from '../personas.ts';
import { ask, owner, planting, shipped, versions, type Row } from './seeds.ts';

const code = 'P0101';

describe('an agreement that staff have written', () => {
  const staff = JSON.stringify({ kind: 'staff', agency: 'demo-approval', name: '陈晓', sub: randomUUID() });
  const edit = (client: pg.Client) =>
    client.query(`
      select set_config('request.jwt.claims', '${staff}', true);
      update public.cross_region_agreements set note = '工作台写的' where id = 'demo-far';
      update public.cross_region_items set delivery = '工作台写的' where id = 'demo-far-food';
      select set_config('request.jwt.claims', '', true)`);
  const kept = `select note, items.delivery, count(*) over ()::int as parties from public.cross_region_agreements
    join public.cross_region_parties on agreement_id = id
    join public.cross_region_items as items on items.id = 'demo-far-food' where cross_region_agreements.id = 'demo-far'`;

  it('stays theirs when the shipped data is loaded again, and what is shipped beside it is brought up to date', async () => {
    const changed = shipped();
    for (const name of ['agreements', 'items'])
      for (const row of changed.get(`cross-region/${name}.json`) ?? [])
        Object.assign(row, name === 'items' ? { delivery: '新发的' } : { note: '新发的' });
    const rows = await connected(owner, async (client) => {
      await client.query('begin');
      await edit(client);
      await plant(client, changed);
      return [
        ...(await ask(client, kept)),
        ...(await ask(client, "select delivery from public.cross_region_items where id = 'demo-far-sign'")),
      ];
    });
    const theirs = { note: '工作台写的', delivery: '工作台写的', parties: 2 };
    expect(rows).toEqual([theirs, theirs, { delivery: '新发的' }]);
  });

  it('that is no longer shipped is retired, not deleted, where nobody has written in it', async () => {
    const fewer = shipped();
    fewer.set('cross-region/items.json', []);
    const [items] = await planting(fewer, (client) =>
      ask(
        client,
        'select count(*)::int as items, count(retired_on)::int as retired from public.cross_region_items',
      ),
    );
    expect(items).toEqual({ items: 9, retired: 9 });
  });
});

/** Says something as somebody of an agency, within the client's transaction. */
const as = async (
  client: pg.Client,
  { claims }: (typeof personas)['editorChen' | 'reviewerWu'],
  text: string,
) => {
  await client.query(
    "select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)",
    [JSON.stringify(claims)],
  );
  await client.query(text);
  await client.query("reset role; select set_config('request.jwt.claims', '', true)");
};

/** Lets staff publish a change of a guide, or take it down, and then loads what is shipped by now. */
const afterStaff = <T>(
  kind: 'change' | 'withdrawal',
  seeds: Map<string, Row[]>,
  look: (client: pg.Client) => Promise<T>,
) =>
  connected(owner, async (client) => {
    await client.query('begin');
    const { name, sub } = personas.editorChen.claims;
    await as(
      client,
      personas.editorChen,
      `insert into public.guide_drafts (guide_code, agency_id, kind, name, audience, life_stage, business_theme,
         department, facts, why, state, written_by, edited_by)
       select '${code}', 'demo-approval', '${kind}', '员工写的', audience, life_stage, business_theme,
         '员工写的科', facts, '改', 'submitted', array['${sub}'::uuid], '${name}'
       from public.guide_versions where guide_code = '${code}'`,
    );
    const move = (state: string) =>
      `update public.guide_drafts set state = '${state}' where guide_code = '${code}'`;
    await as(client, personas.reviewerWu, move('approved'));
    await as(client, personas.reviewerWu, move('published'));
    const left = await plant(client, seeds);
    return { left, seen: await look(client) };
  });

describe('a guide that staff have published', () => {
  const changed = shipped();
  Object.assign(changed.get('guides/P01.json')?.[0] ?? {}, {
    name: '后来带来的名称',
    department: '后来的科',
  });
  const gone = shipped();
  gone.get('guides/P01.json')?.shift();

  it.each([
    ['what is shipped has changed', changed],
    ['it is shipped no longer', gone],
  ])('stays as they have it when %s, and the run says that one was left', async (_, seeds) => {
    const { left, seen } = await afterStaff('change', seeds, async (client) => [
      await versions(client, code),
      await ask(client, `select department from public.guides where code = '${code}'`),
    ]);
    expect(left).toBe(seeds === gone ? 0 : 1);
    expect(seen).toMatchObject([
      [
        { number: 1, in_force: false },
        { number: 2, in_force: true, name: '员工写的' },
      ],
      [{ department: '员工写的科' }],
    ]);
  });

  it('and taken down stays down', async () => {
    const { left, seen } = await afterStaff('withdrawal', changed, (client) => versions(client, code));
    expect([left, seen]).toMatchObject([1, [{ number: 1, in_force: false }]]);
  });
});

describe('a guide that is shipped no longer', () => {
  it('is withdrawn, and in force again once it is shipped again', async () => {
    const gone = shipped();
    gone.get('guides/P01.json')?.shift();
    const [down, again] = await planting(gone, async (client) => {
      const first = await versions(client, code);
      await plant(client, shipped());
      return [first, await versions(client, code)];
    });
    expect(down).toMatchObject([{ number: 1, in_force: false }]);
    expect(again).toMatchObject([
      { number: 1, in_force: false },
      { number: 2, in_force: true },
    ]);
  });
});
