import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const KEY = 'POST /missed-queries';
const { post, sql, close } = await openApi();
afterAll(close);

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const count = async (n: number, phrase: string) =>
  receive(KEY, await post('/missed-queries', { id: id(n), phrase }));
const kept = async (n: number) => sql('select phrase from missed_queries where id = $1', [id(n)]);

describe('POST /missed-queries', () => {
  it('keeps what was typed and on which day, and nothing of who typed it', async () => {
    expect(await count(1, '奥特曼')).toEqual({ counted: true });
    expect(await sql('select * from missed_queries')).toEqual([
      { id: id(1), phrase: '奥特曼', asked_on: expect.any(Date) },
    ]);
  });

  it('counts one search once, however often it is sent', async () => {
    await Promise.all(Array.from({ length: 20 }, () => count(2, '哥斯拉')));
    expect(await kept(2)).toEqual([{ phrase: '哥斯拉' }]);
  });

  it('does not keep a long number, which may be somebody’s', async () => {
    await count(3, '恐龙 110101199003070011');
    expect(await kept(3)).toEqual([{ phrase: '恐龙 ***' }]);
  });

  it('does not count what it does find: the phone’s index was an older one', async () => {
    expect(await count(4, '结婚登记')).toEqual({ counted: false });
    expect(await kept(4)).toEqual([]);
  });

  it('forgets what is older than half a year', async () => {
    await sql("insert into missed_queries values ($1, '很久以前', current_date - 200)", [id(5)]);
    await count(6, '哥斯拉');
    expect(await kept(5)).toEqual([]);
  });

  it('refuses a day that is full', async () => {
    await sql(`insert into missed_queries (id, phrase)
      select gen_random_uuid(), '奥特曼' from generate_series(1, 10000 - (select count(*)::int from missed_queries))`);
    expect(await refusal(await post('/missed-queries', { id: id(7), phrase: '奥特曼' }))).toMatchObject({
      reason: 'too-many',
    });
    await sql("delete from missed_queries where phrase = '奥特曼'");
  });

  it.each([
    ['no id', { phrase: '恐龙' }, 'id'],
    ['an id that is none', { id: '1', phrase: '恐龙' }, 'id'],
    ['no words', { id: id(8), phrase: '  ' }, 'phrase'],
    ['too many words', { id: id(8), phrase: '恐'.repeat(101) }, 'phrase'],
    ['control characters', { id: id(8), phrase: '恐\u0000龙' }, 'phrase'],
    ['a list', [{ id: id(8), phrase: '恐龙' }], 'id'],
    ['null', null, 'id'],
    ['words for numbers', { id: id(8), phrase: 7 }, 'phrase'],
  ])('refuses %s, and names the field', async (_, body, field) => {
    const refused = await refusal(await post('/missed-queries', body));
    expect(refused.reason).toBe('malformed');
    expect(refused.fields?.map((one) => one.field)).toContain(field);
    expect(await kept(8)).toEqual([]);
  });
});
