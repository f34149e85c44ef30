import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate } from '../../run/migrate.ts';
import { plant } from '../../run/plant.ts';
import { seed } from '../../run/seed.ts';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

type Row = Record<string, unknown>;
const SEEDS = 'supabase/seeds/';
const shipped = () =>
  new Map(
    globSync(`${SEEDS}**/*.json`).map((path): [string, Row[]] => [
      path.replace(SEEDS, ''),
      JSON.parse(readFileSync(path, 'utf8')),
    ]),
  );
const ask = async (client: pg.Client, text: string) => (await client.query(text)).rows;
/** Every row of every table; the number of the catalogue is looked at apart. */
const everything = (client: pg.Client) =>
  ask(
    client,
    `select table_name, query_to_xml(
       'select * from public.' || table_name || ' as t order by t::text', true, true, '')::text
     from information_schema.tables
     where table_schema = 'public' and table_name <> 'catalogue' order by 1`,
  );
const number = async (client: pg.Client) =>
  Number((await ask(client, 'select number from public.catalogue'))[0]?.number);
const versions = (client: pg.Client, code: string) =>
  ask(
    client,
    `select number, name, withdrawn_at is null as in_force
     from public.guide_versions where guide_code = '${code}' order by 1`,
  );

/** Loads other data than is shipped, looks at what came of it, and undoes it. */
const planting = <T>(seeds: Map<string, Row[]>, look: (client: pg.Client) => Promise<T>) =>
  connected(owner, async (client) => {
    await client.query('begin');
    await plant(client, seeds);
    return look(client);
  });

describe('loading the shipped data', () => {
  it('a second time changes nothing, and raises no number', async () => {
    await connected(owner, async (client) => {
      const before = [await number(client), await everything(client)];
      expect(await seed(owner)).toEqual({ loaded: false, left: 0 });
      expect([await number(client), await everything(client)]).toEqual(before);
    });
  });

  it('is done once when two begin at the same time', async () => {
    const empty = await copyDatabase({ empty: true });
    await migrate(empty.owner);
    const loaded = await Promise.all([seed(empty.owner), seed(empty.owner)]);
    await empty.drop();
    expect(loaded.map((one) => one.loaded).toSorted()).toEqual([false, true]);
  });

  it('is refused as a whole when one row is wrong', async () => {
    await connected(owner, async (client) => {
      const before = await everything(client);
      const seeds = shipped();
      seeds.get('bundles.json')?.push({ id: 'Not An Id', name: '试', audience: 'individual', variants: [] });
      await expect(planting(seeds, number)).rejects.toMatchObject({ code: '23514' });
      expect(await everything(client)).toEqual(before);
    });
  });

  it('of data that is not as it was loaded gives every table the same rows again', async () => {
    const before = await connected(owner, everything);
    expect(await planting(shipped(), everything)).toEqual(before);
  });
});

const code = String(shipped().get('guides/P01.json')?.[0]?.code);

describe('a guide whose shipped facts have changed', () => {
  const changed = shipped();
  const guides = changed.get('guides/P01.json') ?? [];
  Object.assign(guides[0] ?? {}, { name: '新的名称' });

  it('gets a new version, and the old one is withdrawn', async () => {
    expect(await planting(changed, (client) => versions(client, code))).toMatchObject([
      { number: 1, in_force: false },
      { number: 2, in_force: true, name: '新的名称' },
    ]);
  });

  it('raises the number of the catalogue', async () => {
    const before = await connected(owner, number);
    expect(await planting(changed, number)).toBeGreaterThan(before);
  });

  it('leaves every other guide at its version', async () => {
    const others = await planting(changed, (client) =>
      ask(client, `select distinct number from public.guide_versions where guide_code <> '${code}'`),
    );
    expect(others).toEqual([{ number: 1 }]);
  });

  it('goes back to what was shipped before as a third version, not as the first again', async () => {
    const back = await planting(changed, async (client) => {
      await plant(client, shipped());
      return versions(client, code);
    });
    expect(back.map((version) => [version.number, version.in_force])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });
});

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
  await client.query('reset role');
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

describe('a guide whose shipped department has changed', () => {
  it('gets a new version that says so', async () => {
    const moved = shipped();
    Object.assign(moved.get('guides/P01.json')?.[0] ?? {}, { department: '别的局' });
    const seen = await planting(moved, (client) =>
      ask(
        client,
        `select number, department from public.guide_versions where guide_code = '${code}' order by 1`,
      ),
    );
    expect(seen).toMatchObject([{ number: 1 }, { number: 2, department: '别的局' }]);
  });
});
