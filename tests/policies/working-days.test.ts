import chineseDays from 'chinese-days';
import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** The value of an expression, as text on the clock of Shanghai. */
const ask = (expression: string) =>
  connected(owner, async (client) => {
    await client.query("set timezone to 'Asia/Shanghai'");
    return (await client.query(`select (${expression})::text as value`)).rows[0].value;
  });
/** When a limit of working days ends that begins at an instant of Shanghai. */
const deadline = async (start: string, days: number) =>
  (await ask(`haoban.deadline('${start}+08', ${days}, '17:30')`)).replace(':00+08', '');

describe('a working day', () => {
  it('is one for SQL exactly when it is one for chinese-days, on every day from 2024 to 2026', async () => {
    const { rows } = await connected(owner, (client) =>
      client.query(`
        select day::date::text, haoban.is_working_day(day::date) as working
        from generate_series(date '2024-01-01', date '2026-12-31', interval '1 day') as day`),
    );
    expect(rows).toHaveLength(1096);
    expect(rows).toEqual(rows.map(({ day }) => ({ day, working: chineseDays.isWorkday(day) })));
  });

  it('is Monday to Friday in a year of which no notice is on record', async () => {
    expect(await ask("haoban.is_working_day('2031-10-01')")).toBe('true');
    expect(await ask("haoban.is_working_day('2031-10-04')")).toBe('false');
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-10-10', -2, '2026-10-08'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('counted from %s by %i is %s', async (day, n, reached) => {
    expect(await ask(`haoban.working_day_after('${day}', ${n})`)).toBe(reached);
  });
});

describe('a deadline', () => {
  it.each([
    ['a Friday evening after closing', '2026-11-20 20:00', 1, '2026-11-23 17:30'],
    ['a minute before midnight in Shanghai', '2026-11-23 23:59', 1, '2026-11-24 17:30'],
    ['a minute after it', '2026-11-24 00:01', 1, '2026-11-25 17:30'],
    ['the eve of National Day', '2026-09-30 10:00', 5, '2026-10-13 17:30'],
    ['the holiday itself', '2026-10-03 10:00', 1, '2026-10-08 17:30'],
    ['a Friday before a Saturday that is worked', '2026-10-09 10:00', 1, '2026-10-10 17:30'],
  ])('that begins on %s (%s) and runs %i working days is %s', async (_, start, days, ends) => {
    expect(await deadline(start, days)).toBe(ends);
  });

  it('does not depend on where the database believes to be', async () => {
    const there = await connected(owner, async (client) => {
      await client.query("set timezone to 'America/New_York'");
      const { rows } = await client.query(
        "select haoban.deadline('2026-11-20T17:00:00Z', 1, '17:30') as due, haoban.warning_of('2026-11-23T09:30:00Z') as warn",
      );
      return rows[0];
    });
    // 17:00 UTC on Friday is Saturday in Shanghai.
    expect(there).toEqual({ due: new Date('2026-11-23T09:30:00Z'), warn: new Date('2026-11-19T16:00:00Z') });
  });

  it.each([
    ['a Wednesday', '2026-11-25', '2026-11-24'],
    ['a Monday', '2026-11-23', '2026-11-20'],
    ['the day after National Day', '2026-10-08', '2026-09-30'],
    ['a Monday after a Sunday that is worked', '2026-09-21', '2026-09-20'],
  ])('on %s (%s) warns from the morning of %s', async (_, due, warns) => {
    expect(await ask(`haoban.warning_of('${due} 17:30+08')`)).toBe(`${warns} 00:00:00+08`);
  });
});

describe('the settings of a district', () => {
  it('are found by the agency that answers for it', async () => {
    expect(await ask("(haoban.settings_of('demo-approval')).poor_levels")).toBe('2');
    expect(await ask("(haoban.settings_of('demo-far-approval')).poor_levels")).toBe('3');
  });

  it('are an error that names the agency where there are none', async () => {
    await expect(ask("(haoban.settings_of('xihaian-approval')).poor_levels")).rejects.toMatchObject({
      code: 'P0002',
      message: 'the district of the agency xihaian-approval has no settings',
    });
  });

  it.each(['anon', 'authenticated', 'service_role'])('and working days are asked for as %s', async (role) => {
    await connected(owner, async (client) => {
      await client.query(`set role ${role}`);
      const { rows } = await client.query("select haoban.is_working_day('2026-10-01') as working");
      expect(rows).toEqual([{ working: false }]);
    });
  });

  it('are no business of the server before it has become anybody', async () => {
    await connected(owner, async (client) => {
      await client.query(`set role ${personas.server.role}`);
      await expect(client.query("select haoban.is_working_day('2026-10-01')")).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
