import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { typed } from './ground.ts';

const api = await openDesk();
afterAll(api.close);
const list = async (days = '7') =>
  receive('GET /desk/missed-queries', await api.chenxiao.get(`/desk/missed-queries?days=${days}`));

beforeAll(async () => {
  await typed(api, { 去西安看病: 6, 上西安看病: 4, 开剧本杀店: 5, 剧本杀怎么开: 3, 奥特曼: 2, 结婚登记: 9 });
  await typed(api, { 遛猫许可: 4 }, 20);
});

describe('GET /desk/missed-queries', () => {
  it('puts together what points at the same guide, the most often first', async () => {
    const { groups } = await list();
    expect(groups[0]).toEqual({
      suggestion: { code: expect.any(String), name: expect.stringContaining('转诊') },
      count: 10,
      phrases: [
        { phrase: '去西安看病', count: 6, waiting: false },
        { phrase: '上西安看病', count: 4, waiting: false },
      ],
    });
  });

  it('does not show what fewer than three searches said, only how many there were', async () => {
    const seen = await list();
    expect(JSON.stringify(seen)).not.toContain('奥特曼');
    expect(seen.hidden).toBe(2);
  });

  it('leaves out what has come to be found since', async () => {
    expect(JSON.stringify(await list())).not.toContain('结婚登记');
  });

  it('looks back seven days or thirty', async () => {
    expect((await list('7')).searches).toBe(20);
    expect((await list('30')).searches).toBe(24);
  });

  it('says nothing of who typed', async () => {
    const keys = new Set<string>();
    JSON.stringify(await list(), (key, value) => (keys.add(key), value));
    expect([...keys].filter((key) => /^id$|session|citizen|address|at$/i.test(key))).toEqual([]);
  });

  it('refuses a clerk, and whoever is not signed in', async () => {
    expect(await refused(await api.linxiao.get('/desk/missed-queries'))).toBe('not-editor');
    expect(await refused(await api.get('/desk/missed-queries'))).toBe('no-session');
  });

  it('gives a clerk nothing from the database either', async () => {
    const counted = await api.sql('select * from haoban.missed_since(current_date - 30)');
    expect(counted).toEqual([]);
  });
});
