import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /service-points', () => {
  const list = async (query = '') =>
    (await receive('GET /service-points', await get(`/service-points${query}`))).items;

  it('gives every kind of point alike, each with its windows in their order', async () => {
    const points = await list('?region=demo');
    expect(points.map(({ kind }) => kind).toSorted()).toEqual([
      'centre',
      'community',
      'kiosk',
      'police-post',
      'town',
    ]);
    const centre = points.find(({ kind }) => kind === 'centre');
    expect(centre?.windows.slice(0, 3).map(({ name, door }) => [name, door])).toEqual([
      ['1 号窗口', 'w.demo-centre-1'],
      ['2 号窗口', 'w.demo-centre-2'],
      ['3 号窗口', 'w.demo-centre-3'],
    ]);
  });

  it('marks every invented place, and the one window that is there for the self-test alone', async () => {
    const points = await list();
    expect(points.filter(({ demonstration }) => !demonstration)).toEqual([]);
    const tested = points.flatMap(({ windows }) => windows).filter(({ test }) => test);
    expect(tested.map(({ id, name }) => [id, name])).toEqual([['demo-canary', '自检窗口（不是真窗口）']]);
  });

  it('gives those of one region when asked, and none for a region that has none', async () => {
    expect((await list('?region=demo-far')).map(({ id }) => id)).toEqual(['demo-far-centre']);
    expect(await list('?region=370211')).toEqual([]);
  });

  it('refuses a region that is not on record, or that cannot be one', async () => {
    expect(await refusal(await get('/service-points?region=999999'))).toMatchObject({
      reason: 'no-such-region',
    });
    expect(await refusal(await get('/service-points?region=Demo'))).toMatchObject({ reason: 'malformed' });
  });

  it('says when each is open, and which days the notices except, up to when there are any', async () => {
    const { items, calendar } = await receive(
      'GET /service-points',
      await get('/service-points?region=demo'),
    );
    const [centre, police] = ['demo-centre', 'demo-police'].map((id) => items.find((one) => one.id === id));
    expect(centre?.hours).toContainEqual({ weekday: 1, opens: '09:00', closes: '12:00' });
    expect(centre?.hours).toContainEqual({ weekday: 5, opens: '13:30', closes: '17:00' });
    expect([police?.hours, police?.phone]).toEqual(['not-provided', 'not-provided']);
    expect(calendar.knownThrough).toBe('2026-12-31');
    expect(calendar.exceptions).toContainEqual({ day: '2026-10-10', working: true, name: '国庆节' });
  });

  it('gives those that take an item, when asked', async () => {
    const taking = await list('?item=P0607');
    const all = await list();
    const expected = all.filter(({ windows }) => windows.some(({ items }) => items.includes('P0607')));
    expect(taking.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(taking.length).toBeGreaterThan(0);
    expect(taking.length).toBeLessThan(all.length);
    expect(await list('?item=Z9999')).toEqual([]);
  });
});
