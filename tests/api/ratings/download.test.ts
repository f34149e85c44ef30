import { afterAll, describe, expect, it } from 'vitest';
import { openApi, refusal } from '../open-api.ts';
import { poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);
const table = async (query = '') => (await api.get(`/ratings/csv${query}`)).text();

describe('the table of ratings', () => {
  it('has a heading and one line for each rating, the newest first, in words', async () => {
    const first = await receiptFrom(await (await somebody(api)).rate());
    const second = await receiptFrom(await (await somebody(api)).rate(poor));
    const [heading, ...lines] = (await table()).trim().split('\r\n');
    expect(heading).toMatch(/^\uFEFF?回执号,日期,单位,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual([second.receipt, first.receipt]);
    expect(lines[0]).toContain('不满意,209 等太久');
  });

  it('is CSV, and takes the filters of the list', async () => {
    expect((await api.get('/ratings/csv')).headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect((await table('?level=dissatisfied')).trim().split('\r\n')).toHaveLength(2);
    expect(await refusal(await api.get('/ratings/csv?level=6'))).toMatchObject({ reason: 'malformed' });
  });

  it('runs nothing in a spreadsheet: what looks like a formula is text', async () => {
    const { receipt } = await receiptFrom(await (await somebody(api)).rate({ ...poor, comment: '=1+1' }));
    await api.sql(
      `insert into public.comment_reviews (id, rating, words_of, public_comment, staff_id)
       select gen_random_uuid(), number, 'rating', '=cmd()', gen_random_uuid() from public.ratings order by number desc limit 1`,
    );
    expect((await table()).split('\r\n').find((line) => line.includes(receipt))).toContain(`,"'=cmd()",`);
  });

  it('goes on past what is read at a time', async () => {
    await api.sql(
      `insert into public.ratings (id, agency_id, scope, channel, level, citizen_id, sent_digest, commitment)
       select gen_random_uuid(), 'demo-approval', 'general', 'web', 'satisfied', gen_random_uuid(),
         repeat('0', 64), repeat('0', 64) from generate_series(1, 1500)`,
    );
    expect((await table('?level=satisfied')).trim().split('\r\n')).toHaveLength(1_501);
  });
});
