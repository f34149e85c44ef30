import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { claim, enter, open } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, wumin, sql } = desk;
await enter(chenxiao);
const { items } = await open(chenxiao);
const [first, second, third] = [items[0]!, items[1]!, items[2]!];

const claimed = async (sent: Parameters<typeof claim>[1]) =>
  receive('POST /desk/claims', await claim(chenxiao, sent));

describe('POST /desk/claims', () => {
  it('claims an item with a guide, which moves the rate; the audit log says who did', async () => {
    const { revision, counts } = await claimed({ item: first.id });
    expect([revision, counts.numerator, counts.denominator]).toEqual([1, 1, 3]);
    const [entry] = await sql(
      "select staff_name, act, subject from audit_entries where room = 'claims' order by id desc limit 1",
    );
    expect(entry).toEqual({ staff_name: '陈晓', act: 'insert', subject: first.id });
  });

  it('takes what does not apply out of the denominator, for a reason', async () => {
    expect(
      await refused(await claim(chenxiao, { item: third.id, state: 'not-applicable', guide: null })),
    ).toBe('reason-needed');
    const reason = '本区不靠海';
    const { counts } = await claimed({ item: third.id, state: 'not-applicable', guide: null, reason });
    expect([counts.numerator, counts.denominator, counts.notApplicable]).toEqual([1, 2, 1]);
  });

  it('opens it again, and forgets what the state has no use for', async () => {
    await claimed({ item: second.id, guide: 'P0201' });
    const { revision, counts } = await claimed({
      item: second.id,
      state: 'open',
      revision: 1,
      reason: '错了',
    });
    expect([revision, counts.claimed]).toEqual([2, 1]);
    expect((await open(chenxiao, '?state=open')).items).toMatchObject([{ guide: null, reason: '' }]);
  });

  it('is the same when it is sent again', async () => {
    expect(await claimed({ item: first.id })).toMatchObject({ revision: 1 });
  });

  it('refuses what another has changed meanwhile', async () => {
    expect(await refused(await claim(chenxiao, { item: first.id, guide: 'P0201' }))).toBe(
      'changed-meanwhile',
    );
    expect(await refused(await claim(chenxiao, { item: first.id, guide: 'P0201', revision: 7 }))).toBe(
      'changed-meanwhile',
    );
  });

  it('refuses a guide that there is not, or that another agency keeps', async () => {
    expect(await refused(await claim(chenxiao, { item: second.id, guide: 'Z9999', revision: 2 }))).toBe(
      'no-such-guide',
    );
    expect(await refused(await claim(chenxiao, { item: second.id, guide: null, revision: 2 }))).toBe(
      'no-such-guide',
    );
    await sql("update guides set agency_id = 'demo-far-approval' where code = 'P0301'");
    expect(await refused(await claim(chenxiao, { item: second.id, guide: 'P0301', revision: 2 }))).toBe(
      'not-your-guide',
    );
  });

  it('refuses a clerk of another agency, an item that there is not, and whoever is no editor', async () => {
    expect(await refused(await claim(gaoyuan, { item: first.id, guide: 'P0301' }))).toBe(
      'no-such-upper-item',
    );
    expect(await refused(await claim(chenxiao, { item: randomUUID() }))).toBe('no-such-upper-item');
    expect(await refused(await claim(wumin, { item: first.id }))).toBe('not-editor');
  });
});
