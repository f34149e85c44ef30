import { afterAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { receive } from '../open-api.ts';
import { openDesk, refused } from '../desk.ts';
import { listed, written } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);

describe('GET /desk/cross-region', () => {
  it('lists the agreements in which one’s region takes part, whose each is, and whether it holds today', async () => {
    const [agreement, ...others] = await listed(desk.chenxiao);
    expect(others).toEqual([]);
    expect(agreement).toMatchObject({ id: 'demo-far', own: true, status: 'in-force', revision: 1 });
    expect(agreement?.items.filter(({ own }) => own)).toHaveLength(6);
  });

  it('lists to the partner the same agreement, of which the items that it decides are its own', async () => {
    const [agreement] = await listed(desk.gaoyuan);
    expect(agreement).toMatchObject({ id: 'demo-far', own: false });
    expect(agreement?.items.filter(({ own }) => own).map(({ id }) => id)).toEqual([
      'demo-back-sole-trader',
      'demo-back-id',
      'demo-back-move',
    ]);
  });

  it('lists to a third agency only what its own region takes part in, none of it its own where a report says it', async () => {
    await desk.whileElsewhere(async () => {
      const all = await listed(desk.gaoyuan);
      expect(all.map(({ id }) => id)).toContain('huancui-all');
      expect(all.filter(({ id, own }) => own || id === 'demo-far')).toEqual([]);
    });
  });

  it('goes on where the page before ended, what is retired last', async () => {
    const write = (id: string, partnerName: string, retired = false) =>
      desk.chenxiao.post(`/desk/cross-region/agreements/${id}`, {
        revision: null,
        content: { ...written, partnerName, retired },
      });
    for (const id of ['a1', 'a2']) await write(id, '同名区');
    await write('a0', '阿拉善', true);
    const walked: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Received<'GET /desk/cross-region'> = await receive(
        'GET /desk/cross-region',
        await desk.chenxiao.get(`/desk/cross-region?limit=1${next && `&cursor=${next}`}`),
      );
      walked.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(walked).toEqual((await listed(desk.chenxiao)).map(({ id }) => id));
    expect(new Set(walked).size).toBe(4);
    expect(walked.at(-1)).toBe('a0');
  });

  it('refuses whoever is not signed in', async () => {
    expect(await refused(await desk.get('/desk/cross-region'))).toBe('no-session');
  });
});
