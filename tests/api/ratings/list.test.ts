import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);
const given: string[] = [];
const list = async (query = '') => receive('GET /ratings', await api.get(`/ratings${query}`));

beforeAll(async () => {
  const levels = [
    { level: 'satisfied' },
    poor,
    { level: 'very-satisfied', door: 'i.P1103@demo-approval' },
  ] as const;
  for (const draft of [...levels, ...levels])
    given.unshift((await receiptFrom(await (await somebody(api)).rate(draft))).receipt);
});

describe('the public list', () => {
  it('shows every rating, the newest first', async () => {
    expect((await list()).items.map(({ receipt }) => receipt)).toEqual(given);
  });

  it('is paged by a cursor, without a gap and without a repetition, also while more come in', async () => {
    const first = await list('?limit=4');
    await (await somebody(api)).rate();
    const rest = await list(`?limit=4&cursor=${first.next}`);
    expect([...first.items, ...rest.items].map(({ receipt }) => receipt)).toEqual(given);
    expect(rest.next).toBeNull();
  });

  it.each([
    ['?level=dissatisfied', 2],
    ['?item=P1103', 2],
    ['?agency=demo-far-approval', 0],
    ['?handling=open', 2],
    ['?handling=voided', 0],
  ])('%s shows what was asked for', async (query, expected) => {
    expect((await list(query)).items).toHaveLength(expected);
  });

  it('says how a poor one is handled, and nothing of who, of the window or of the minute', async () => {
    const [item] = (await list('?level=dissatisfied')).items;
    expect(item?.handling).toMatchObject({ state: 'received', overdue: false, voidReason: null });
    expect(JSON.stringify(item)).not.toMatch(/citizen|window|phone|givenAt/);
  });

  it.each(['?level=6', '?cursor=nothing', '?limit=0', '?limit=101', "?item=P1103'"])(
    'refuses %s',
    async (query) => {
      expect(await refusal(await api.get(`/ratings${query}`))).toMatchObject({ reason: 'malformed' });
    },
  );
});
