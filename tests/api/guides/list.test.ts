import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /guides', () => {
  const list = async (query: Record<string, string | number>) =>
    receive('GET /guides', await get(`/guides?${new URLSearchParams(query as Record<string, string>)}`));
  /** Every guide as a list gives it when nothing was searched for. */
  const all = async () =>
    (await receive('GET /guides/index', await get('/guides/index'))).items.map((guide) => ({
      ...guide,
      foundBy: null,
    }));

  it('gives the first twenty by code when nothing is asked, and where to go on', async () => {
    const { items, next } = await list({});
    expect(items).toEqual((await all()).slice(0, 20));
    expect(next).toBe(items.at(-1)?.code);
  });

  it('gives as many as asked, and no next page after the last', async () => {
    expect((await list({ limit: 3 })).items).toHaveLength(3);
    const last = (await all()).at(-1)?.code ?? '';
    expect(await list({ cursor: last })).toEqual({ items: [], next: null });
  });

  it.each([
    ['audience', 'business'],
    ['lifeStage', 'birth'],
    ['businessTheme', 'catering'],
  ] as const)('keeps those whose %s is %s, and all of them', async (field, value) => {
    const fitting = (await all()).filter((guide) => guide[field] === value);
    expect(fitting.length).toBeGreaterThan(0);
    expect((await list({ [field]: value, limit: 100 })).items).toEqual(fitting.slice(0, 100));
  });

  it('keeps those that a department may be in charge of, alone or beside another', async () => {
    const fitting = (await all()).filter(({ department }) => /(^|\/)民政/.test(department));
    expect(new Set(fitting.map(({ department }) => department))).toEqual(
      new Set(['民政', '民政/行政审批', '卫生健康/民政']),
    );
    expect((await list({ department: '民政', limit: 100 })).items).toEqual(fitting);
  });

  it('keeps those that are handled in a way, and none of which that is not known', async () => {
    const nearby = (await all()).filter(({ ways }) => ways.includes('nearby'));
    expect(nearby).toHaveLength(23);
    expect((await list({ way: 'nearby', limit: 100 })).items).toEqual(nearby);
    expect((await list({ way: 'self-service' })).items).toEqual([]);
  });

  it('finds nothing where two wishes exclude each other', async () => {
    expect(await list({ audience: 'business', lifeStage: 'birth' })).toEqual({ items: [], next: null });
  });

  it('gives the best first when words are given, within the other wishes', async () => {
    const { items } = await list({ q: ' 结婚登记 ' });
    expect(items[0]).toMatchObject({ code: 'P0301' });
    expect((await list({ q: '结婚登记', audience: 'business' })).items).not.toContainEqual(items[0]);
  });

  it('says by which of its names a guide was found', async () => {
    const [best] = (await list({ q: '上户口' })).items;
    expect(best).toMatchObject({
      name: '新生儿出生登记（落户）',
      foundBy: { reason: 'everyday-name', meant: '上户口' },
    });
  });

  it.each([
    ['sfz bb', 'P1103', 'initials'],
    ['shenfenzheng buban', 'P1103', 'pinyin'],
    ['生份证掉了', 'P1103', 'homophone'],
    ['户口本弄没了', 'P1111', 'synonym'],
    ['卫生许可正', 'B0301', 'homophone'],
  ])('understands %s as the phone does', async (q, code, reason) => {
    const { items } = await list({ q });
    expect(items[0]).toMatchObject({ code, foundBy: { reason } });
  });

  it.each(['？！', '今天天气怎么样', '帮我写一篇作文'])(
    'finds nothing by %s: no guide is about it',
    async (q) => {
      expect(await list({ q })).toEqual({ items: [], next: null });
    },
  );

  it.each([
    ['q', '', '太小，或者太短'],
    ['q', '字'.repeat(101), '太大，或者太长'],
    ['q', '身份\u0007证', '写法不对'],
    ['audience', 'everyone', '不在可选的里面'],
    ['lifeStage', 'toString', '不在可选的里面'],
    ['businessTheme', '__proto__', '不在可选的里面'],
    ['department', ' ', '太小，或者太短'],
    ['way', 'constructor', '不在可选的里面'],
    ['cursor', '../P0101', '写法不对'],
    ['limit', '0', '太小，或者太短'],
    ['limit', '101', '太大，或者太长'],
    ['limit', '2.5', '没填，或者填的不是这一种'],
    ['limit', 'many', '没填，或者填的不是这一种'],
  ])('refuses %s=%j and says how to put it right', async (field, value, problem) => {
    const response = await get(`/guides?${new URLSearchParams({ [field]: value })}`);
    expect(await refusal(response)).toMatchObject({ reason: 'malformed', fields: [{ field, problem }] });
  });
});
