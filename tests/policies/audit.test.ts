import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditRooms } from '#contract/vocabulary-of-audit';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';
import { describeGuarded, nobody } from './acts.ts';

const entry = {
  id: 900_001,
  at: '2026-11-22T00:00:00Z',
  agency_id: 'demo-approval',
  staff_id: randomUUID(),
  staff_name: '林晓',
  act: 'update',
  room: 'staff',
  subject: 'of the tests alone',
};
const blind = { ...nobody, select: 'nothing' };

await describeGuarded('audit', [{ table: 'audit_entries', key: 'subject', row: entry }], {
  auntWang: nobody,
  strangerLi: blind,
  grandmaZhao: blind,
  clerkLin: blind,
  editorChen: blind,
  reviewerWu: blind,
  administratorHe: blind,
  clerkGao: blind,
  supervisorZhou: { ...nobody, select: 'done' },
  server: nobody,
  system: { ...nobody, select: 'done' },
});

const { owner, drop } = await copyDatabase();
afterAll(drop);
const names = (text: string) =>
  connected(owner, async (client) => (await client.query(text)).rows.map(({ name }) => name as string));

describe('the audit log', () => {
  it.each([
    'update audit_entries set subject = subject',
    'delete from audit_entries',
    'truncate audit_entries',
  ])('is only ever added to, by the owner of the database too: %s', async (act) => {
    await connected(owner, async (client) => {
      await client.query(
        'insert into audit_entries overriding system value select * from jsonb_populate_record(null::audit_entries, $1)',
        [JSON.stringify({ ...entry, id: 900_000 + act.length })],
      );
      await expect(client.query(act)).rejects.toThrow(/audit_entries is never changed/);
    });
  });

  /** What staff cannot write, though the signed-in may: only citizens pass these policies. */
  const ofCitizens = ['missed_queries', 'rating_contacts', 'supplements'];

  it('is kept of every table that staff may write to', async () => {
    const writable = await names(`
      select distinct relname as name from pg_policy join pg_class on pg_class.oid = polrelid
      where relnamespace = 'public'::regnamespace and polcmd <> 'r'
        and polroles && array[0::oid, 'authenticated'::regrole]
        and has_table_privilege('authenticated', polrelid, 'insert, update, delete')
      order by 1`);
    const audited = await names(`
      select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
      where tgname = 'audit' and tgtype & 1 = 1 and tgtype & 28 = 28 order by 1`);
    expect(writable.filter((table) => !audited.includes(table))).toEqual(ofCitizens);
    expect(audited).toEqual(Object.keys(auditRooms).toSorted());
  });

  it('holds none of the words, names and telephone numbers of citizens', async () => {
    const kept = await connected(owner, async (client) => {
      const secret = '老王 13912345678';
      await client.query('begin');
      const { rows: columns } = await client.query(`
        select relname as table, array_agg(attname::text) as columns, array_agg(format_type(atttypid, null)) as types
        from pg_trigger join pg_class on pg_class.oid = tgrelid
          join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
        where tgname = 'audit' and not has_table_privilege('anon', pg_class.oid, 'select') group by relname`);
      await client.query("select set_config('request.jwt.claims', $1, true)", [
        JSON.stringify(personas.clerkLin.claims),
      ]);
      // What the trigger would keep of a row in whose every text that secret stands.
      const said: Record<string, string[]> = {};
      for (const { table, columns: all, types } of columns) {
        const { rows } = await client.query(
          'select tgargs from pg_trigger where tgname = $1 and tgrelid = $2::regclass',
          ['audit', table],
        );
        const [, ...hidden] = rows[0].tgargs.toString('utf8').split('\u0000');
        const row = Object.fromEntries(
          all.map((column: string, nth: number) => [column, /text|json/.test(types[nth]) ? secret : null]),
        );
        const { rows: difference } = await client.query('select haoban.difference($1, null, $2) as kept', [
          JSON.stringify(row),
          hidden,
        ]);
        said[table] = Object.entries(difference[0].kept)
          .filter(([, value]) => value === secret)
          .map(([column]) => column);
      }
      await client.query('rollback');
      return said;
    });
    const ofCitizensWords = /comment$|words$|phone|contact|email|digest|applicant|foreign/;
    for (const [table, columns] of Object.entries(kept))
      expect(
        columns.filter((column) => ofCitizensWords.test(column)),
        table,
      ).toEqual([]);
  });
});
