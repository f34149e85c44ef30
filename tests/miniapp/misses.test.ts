import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { MissedQuery } from '../../contract/missed-queries.ts';
import { countMiss } from '../../miniapp/src/client/misses';
import { phone } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));
vi.stubGlobal('API_URL', 'https://api.example/api');

it('a search that found nothing is counted once per phrase, under an id that the contract takes', async () => {
  phone.answer = () => ({ statusCode: 200, data: { counted: true } });
  for (const typed of ['奥特曼', ' 奥特曼 ', '哥斯拉', '奥特曼']) countMiss(typed);
  await vi.waitFor(() => expect(phone.asked).toHaveLength(2));
  const sent = phone.asked.map(({ data }) => z.parse(MissedQuery, data));
  expect(sent.map(({ phrase }) => phrase)).toEqual(['奥特曼', '哥斯拉']);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
});
