import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);
const read = async (id: string) => receive('GET /service-points/:id', await get(`/service-points/${id}`));

describe('GET /service-points/:id', () => {
  it('says what is done at which window, and turns it round: by item', async () => {
    const { point, items } = await read('demo-centre');
    const pairs = point.windows.flatMap(({ id, items: codes }) => codes.map((code) => `${code} ${id}`));
    expect(items.flatMap(({ code, windows }) => windows.map((id) => `${code} ${id}`)).sort()).toEqual(
      pairs.sort(),
    );
    expect(items.find(({ code }) => code === 'B0201')).toMatchObject({ name: '食品经营许可（核发）' });
  });

  it('counts the 一窗率 in matters: of those that any window takes, those that a 综合窗口 takes', async () => {
    const { point, items, oneWindow } = await read('demo-centre');
    const comprehensive = new Set(point.windows.flatMap((one) => (one.comprehensive ? one.items : [])));
    expect(oneWindow).toEqual({ comprehensive: comprehensive.size, all: items.length });
    expect(oneWindow.comprehensive).toBeLessThan(oneWindow.all);
  });

  it('counts no matter whose guide has gone out of force, in the list of points neither', async () => {
    const gone = 'P0607';
    const taken = async () => {
      const { items } = await receive('GET /service-points', await get('/service-points'));
      return items.filter(({ windows }) => windows.some((one) => one.items.includes(gone)));
    };
    const [first] = await taken();
    const before = await read(first!.id);
    await sql(
      'update guide_versions set withdrawn_at = now() where guide_code = $1 and withdrawn_at is null',
      [gone],
    );
    await expect.poll(taken, { interval: 50 }).toEqual([]);
    const after = await read(first!.id);
    expect(after.items).toEqual(before.items.filter(({ code }) => code !== gone));
    expect(after.oneWindow.all).toBe(before.oneWindow.all - 1);
  });

  it('has an ETag, under which it is not sent again', async () => {
    const first = await get('/service-points/demo-town');
    const etag = first.headers.get('ETag') ?? '';
    const again = await get('/service-points/demo-town', { headers: { 'If-None-Match': etag } });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  it('refuses a place that there is not, and what cannot be one', async () => {
    expect(await refusal(await get('/service-points/nowhere'))).toMatchObject({ reason: 'no-such-place' });
    expect(await refusal(await get('/service-points/NOWHERE'))).toMatchObject({ reason: 'malformed' });
  });
});
