import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** Says things as the owner of the database, whom no policy holds, and undoes them: how many rows the last met. */
const attempt = (...statements: string[]): Promise<number | string> =>
  connected(owner, async (client) => {
    await client.query('begin');
    let met = 0;
    for (const statement of statements) met = (await client.query(statement)).rowCount ?? 0;
    return met;
  }).catch((error: { code: string }) => error.code);

const REFUSED = '23001';
const UNKNOWN = '23503';
const TWICE = '23505';
const P0101 = "guide_code = 'P0101' and number = 1";
const withdraw = `update public.guide_versions set withdrawn_at = now() where ${P0101}`;
const publish = (facts: unknown = {}, on = 'now()') =>
  `insert into public.guide_versions (guide_code, number, name, facts, published_at)
   values ('P0101', 2, '新的', '${JSON.stringify(facts)}', ${on})`;

describe('a published version', () => {
  it.each([
    "name = '改了'",
    "facts = '{}'",
    'number = 7',
    "guide_code = 'P0102'",
    "published_at = '2020-01-01'",
  ])('never changes, not even by the owner: %s', async (change) => {
    expect(await attempt(`update public.guide_versions set ${change} where ${P0101}`)).toBe(REFUSED);
  });

  it('is never deleted, not even by the owner', async () => {
    expect(await attempt(`delete from public.guide_versions where ${P0101}`)).toBe(REFUSED);
  });

  it('is never emptied away together with all others, not even by the owner', async () => {
    expect(await attempt('truncate public.guide_versions')).toBe(REFUSED);
  });

  it.each(['null', "now() + interval '1 day'"])(
    'is withdrawn once, and then for good: not %s',
    async (then) => {
      expect(await attempt(withdraw)).toBe(1);
      const again = `update public.guide_versions set withdrawn_at = ${then} where ${P0101}`;
      expect(await attempt(withdraw, again)).toBe(REFUSED);
    },
  );

  it('stands alone: a second one in force is refused, until the first is withdrawn', async () => {
    expect(await attempt(publish())).toBe(TWICE);
    expect(await attempt(withdraw, publish())).toBe(1);
  });

  it.each(['anon', 'authenticated'])('is seen by %s for good, in force or not', async (role) => {
    const see = "select from public.guide_versions where guide_code = 'P0101'";
    expect(await attempt(withdraw, publish(), `set local role ${role}`, see)).toBe(2);
  });

  it('is never dated ahead, not even by the owner', async () => {
    expect(await attempt(withdraw, publish({}, "clock_timestamp() + interval '1 minute'"))).toBe(REFUSED);
  });

  it('says for whom it is and who answers for it, as the guide does where it does not', async () => {
    const said =
      "select from public.guide_versions where guide_code = 'P0101' and number = 2 and audience = 'individual'";
    expect(await attempt(withdraw, publish(), `${said} and life_stage = 'birth' and department <> ''`)).toBe(
      1,
    );
  });
});

describe('a fact of a version', () => {
  const cites = (source: unknown, also?: unknown) => ({ visits: { count: { value: 0, source, also } } });

  it('that names a source on record is taken', async () => {
    expect(await attempt(withdraw, publish(cites('editor')))).toBe(1);
  });

  it.each([
    cites('nowhere'),
    cites('editor', [{ value: 1, source: 'nowhere' }]),
    cites(null),
    cites(undefined),
  ])('that names none, or one that is not on record, is refused: %j', async (facts) => {
    expect(await attempt(withdraw, publish(facts))).toBe(UNKNOWN);
  });

  it.each(['delete from public.sources', "update public.sources set id = 'other'"])(
    'keeps its source on record: %s is refused',
    async (act) => {
      expect(await attempt(`${act} where id = 'hunan/P0101'`)).toMatch(/^23/);
    },
  );
});
