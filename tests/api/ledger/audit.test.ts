import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poor, receiptFrom, somebody } from '../somebody.ts';
import { openLedger } from './filled.ts';

const api = await openLedger();
const { sql, order, close } = api;
afterAll(close);
const { auditLedger } = await import('../../../api/_features/ledger/audit.ts');

beforeAll(async () => {
  await (await somebody(api)).rate({ comment: '办得快' });
  const citizen = await somebody(api);
  const { receipt, code } = await receiptFrom(await citizen.rate({ ...poor, comment: '等了很久' }));
  await citizen.post(`/receipts/${receipt}/supplement`, {
    receipt,
    code,
    id: randomUUID(),
    level: 'satisfied',
    comment: '后来好了',
  });
  await citizen.post(`/receipts/${receipt}/words`, { receipt, code, id: randomUUID(), words: '上午没人' });
  await sql(`insert into public.photos (id, owner, rating, digest, bytes, width, height)
    select gen_random_uuid(), citizen_id, null, repeat('0', 64), 1, 1, 1 from ratings limit 1`);
  await order();
});

/** What the audit finds when the owner has said something that no trigger saw; afterwards it is taken back. */
const auditAfter = async (change: string, undo: string) => {
  const say = (text: string) => sql(`begin; set local session_replication_role = replica; ${text}; commit`);
  await say(change);
  const found = await auditLedger();
  await say(undo);
  return found;
};

describe('the audit', () => {
  it('finds nothing where rows and lines agree: words, a supplement, steps', async () => {
    const counted = await sql(`select (select count(*) from ratings) as ratings,
      (select count(*) from supplements) as supplements, (select count(*) from rectification_steps) as steps`);
    expect(counted).toEqual([{ ratings: '2', supplements: '1', steps: '1' }]);
    expect(await auditLedger()).toEqual([]);
  });

  it.each([
    ['comment', "'改了'", 'its case, window, words or photos'],
    ['window_id', 'null', 'its case, window, words or photos'],
  ])('finds that the %s of a rating was changed', async (column, to, said) => {
    const [{ was }] = (await sql(`select ${column} as was from ratings where number = 2`)) as [
      { was: string },
    ];
    const found = await auditAfter(
      `update ratings set ${column} = ${to} where number = 2`,
      `update ratings set ${column} = '${was}' where number = 2`,
    );
    expect(found).toEqual([{ rating: 2, faults: [expect.stringContaining(said)] }]);
  });

  it('finds a photo that was put beside a rating, or taken away', async () => {
    expect(await auditAfter('update photos set rating = 1', 'update photos set rating = null')).toEqual([
      { rating: 1, faults: [expect.stringContaining('photos')] },
    ]);
  });

  it('finds that the words of a supplement or of a step were changed', async () => {
    expect(
      await auditAfter(
        "update supplements set comment = '都好'",
        "update supplements set comment = '后来好了'",
      ),
    ).toEqual([{ rating: 2, faults: ['the words of its supplement'] }]);
    expect(
      await auditAfter(
        "update rectification_steps set words = '没事了'",
        "update rectification_steps set words = '上午没人'",
      ),
    ).toEqual([{ rating: 2, faults: ['the words of a step'] }]);
    expect(await auditLedger()).toEqual([]);
  });

  it('finds that a supplement or a step is gone', async () => {
    const kept = 'create table kept as select * from';
    const columns = 'rating, id, level, tags, comment, sent_digest, commitment, given_on';
    expect(
      await auditAfter(
        `${kept} supplements; delete from supplements`,
        `insert into supplements (${columns}) select ${columns} from kept; drop table kept`,
      ),
    ).toEqual([{ rating: 2, faults: ['its supplement is in one of the two only'] }]);
    expect(
      await auditAfter(
        `${kept} rectification_steps; delete from rectification_steps`,
        'insert into rectification_steps select * from kept; drop table kept',
      ),
    ).toEqual([{ rating: 2, faults: ['0 steps, of which 1 were recorded'] }]);
  });
});
