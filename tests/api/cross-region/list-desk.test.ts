import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { listed } from './ground.ts';

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

  it('refuses whoever is not signed in', async () => {
    expect(await refused(await desk.get('/desk/cross-region'))).toBe('no-session');
  });
});
