import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { merkle } from '../../rules/merkle.ts';
import { verifierOf, writeCheckpoint, writeVerifier } from '../../rules/notes.ts';
import { sha256 } from '../api/ledger/hashes.ts';
import { openLedger, stepLeaf } from '../api/ledger/filled.ts';
import { poor, somebody } from '../api/somebody.ts';
import { verifyLedger, type Seen } from '../../run/verify-ledger/verify.ts';

const ledger = await openLedger();
const { get, sql, tamper, order } = ledger;
afterAll(ledger.close);

const verify = async (known: Partial<Seen> = {}) => {
  const { findings, seen } = await verifyLedger(async (path) => get(path), known);
  return { faults: findings.filter(({ holds }) => !holds).map(({ said }) => said.trim()), seen };
};
/** Says something to a table of ratings as the owner, whom the triggers of `ratings` do not hold. */
const unguarded = async (text: string) => {
  await sql(`begin; set local session_replication_role = replica; ${text}; commit`);
};

const rate = async (draft: Parameters<Awaited<ReturnType<typeof somebody>>['rate']>[0]) =>
  (await somebody(ledger)).rate(draft);
const item = { door: 'i.P1103@demo-approval' } as const;
for (const draft of [{}, poor, { level: 'satisfied', ...item }, {}, poor, {}] as const) await rate(draft);
await order();
const first = await verify();
await rate(poor);
await order();

/** Everything as it was, after each test. */
const tables = ['ledger_leaves', 'ledger_tiles', 'ledger_heads', 'ratings', 'rectifications'];
for (const table of tables) await sql(`create table kept_${table} as select * from ${table}`);
const restore = async () => {
  const columns = async (table: string) =>
    (
      await sql(
        `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
         where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER'`,
        [table],
      )
    )[0].names;
  for (const table of tables) {
    const names = await columns(table);
    await unguarded(
      `delete from ${table}; insert into ${table} (${names}) overriding system value select ${names} from kept_${table}`,
    );
  }
};

describe('npm run verify-ledger', () => {
  afterEach(restore);

  it('finds nothing where nothing was touched, the first time and the next', async () => {
    expect(first.faults).toEqual([]);
    expect(first.seen?.size).toBe(6);
    const next = await verify(first.seen);
    expect(next.faults).toEqual([]);
    expect(next.seen?.size).toBe(7);
  });

  it('finds a line that was edited', async () => {
    await tamper(
      "update ledger_leaves set leaf = replace(leaf, 'very-satisfied', 'dissatisfied') where number = 3",
    );
    expect((await verify()).faults).toEqual(
      expect.arrayContaining([
        expect.stringContaining('What stands at 3 '),
        expect.stringContaining('do not give the signed root'),
      ]),
    );
  });

  it('finds two lines that were swapped', async () => {
    await tamper(`update ledger_leaves as one set leaf = other.leaf, rating = other.rating from ledger_leaves as other
      where one.number in (1, 2) and other.number = 3 - one.number`);
    expect((await verify()).faults[0]).toContain('What stands at 1 ');
  });

  it('finds a line that was taken out and the rest moved up: then an entry is missing', async () => {
    await tamper(
      'delete from ledger_leaves where number = 2; update ledger_leaves set number = number - 1 where number > 2',
    );
    await expect(verify()).rejects.toThrow(/tile\/entries.* is refused \(404\)/);
  });

  it('finds a line that was edited together with its hash', async () => {
    const [line] = await sql('select leaf from ledger_leaves where number = 3');
    const leaf = line.leaf.replace('very-satisfied', 'dissatisfied');
    const hash = Buffer.from(merkle(sha256).leafHash(Buffer.from(leaf)));
    await tamper(
      "update ledger_leaves set leaf = replace(leaf, 'very-satisfied', 'dissatisfied') where number = 3",
    );
    await tamper(
      `update ledger_tiles set hashes = overlay(hashes placing '\\x${hash.toString('hex')}' from 97) where level = 0`,
    );
    expect((await verify()).faults[0]).toContain('do not give the signed root');
  });

  it('finds a history that was written anew with the same key, if it remembers a head', async () => {
    await tamper(`create table rest as select rating, leaf from ledger_leaves where number <> 1 order by number;
      delete from ledger_leaves; delete from ledger_tiles; delete from ledger_heads;
      insert into ledger_pending (rating, leaf) select rating, leaf from rest;
      insert into ledger_pending (rating, leaf) select rating, leaf from rest limit 1; drop table rest`);
    await order();
    expect((await verify(first.seen)).faults[0]).toBe(
      'The 6 seen the last time no longer stand as they did: history was written anew.',
    );
  });

  it('finds that the end was cut off, if it remembers a head', async () => {
    await tamper(`create table rest as select rating, leaf from ledger_leaves where number < 4 order by number;
      delete from ledger_leaves; delete from ledger_tiles; delete from ledger_heads;
      insert into ledger_pending (rating, leaf) select rating, leaf from rest; drop table rest`);
    await order();
    expect((await verify(first.seen)).faults).toEqual(
      expect.arrayContaining([
        'The 6 seen the last time no longer stand as they did: the end was cut off.',
        expect.stringMatching(/HB\d+: in the public list and not in the ledger$/),
      ]),
    );
  });

  it('finds a head that another key has signed, under the same name', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
    const verifier = verifierOf('haoban/ledger', raw, sha256);
    const [head] = await sql('select size, root from ledger_heads order by size desc limit 1');
    const note = writeCheckpoint(
      { origin: 'haoban/ledger', size: Number(head.size), root: head.root },
      verifier,
      (text) => sign(null, text, privateKey),
    );
    await tamper('update ledger_heads set note = $1', [note]);
    expect((await verify(first.seen)).faults[0]).toMatch(
      /^The newest head is not signed by haoban\/ledger\+/,
    );
    expect((await verify({ vkey: writeVerifier(verifier) })).faults).toEqual([]);
  });

  it('finds a head that was forged over another root', async () => {
    await tamper("update ledger_heads set note = replace(note, E'\\n7\\n', E'\\n6\\n')");
    expect((await verify(first.seen)).faults[0]).toContain('is not signed by');
  });

  it.each([
    [
      "update ratings set level = 'satisfied', tags = '{}' where number = 2",
      /HB\d+2: .*something else than its line: level, tags$/,
    ],
    ['update ratings set guide_code = null where number = 3', /3: .*something else than its line: item$/],
    ['delete from ratings where number = 1', /HB\d+1: in the ledger and not in the public list$/],
    [
      "update rectifications set state = 'closed' where rating = 2",
      /HB\d+2: shown as closed, in the ledger it is received$/,
    ],
  ])('finds a row that was changed behind the ledger: %s', async (change, said) => {
    await unguarded(change);
    expect((await verify(first.seen)).faults).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });

  it('finds a rating that was slipped in without a line', async () => {
    await unguarded(`insert into ratings (id, agency_id, scope, channel, level, citizen_id, sent_digest, commitment)
      select gen_random_uuid(), agency_id, scope, channel, 'very-satisfied', citizen_id, sent_digest, commitment from ratings limit 1`);
    expect((await verify(first.seen)).faults).toEqual(
      expect.arrayContaining([expect.stringMatching(/in the public list and not in the ledger$/)]),
    );
  });

  it('finds a step that is in the ledger and that nobody has done', async () => {
    const [{ number, receipt }] = (await sql(
      "select rating as number, leaf::jsonb ->> 'receipt' as receipt from ledger_leaves where number = 1",
    )) as [{ number: string; receipt: string }];
    await sql('select haoban.append_to_ledger($1, $2)', [
      number,
      JSON.stringify({ ...stepLeaf(1, { state: 'upheld' }), receipt }),
    ]);
    await order();
    expect((await verify(first.seen)).faults.at(-1)).toBe(
      `${receipt}: shown as received, in the ledger it is upheld`,
    );
  });
});
