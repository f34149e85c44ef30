import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /service-points', () => {
  const list = async (query = '') =>
    (await receive('GET /service-points', await get(`/service-points${query}`))).items;

  it('gives the centre, the town and the community alike, each with its windows in their order', async () => {
    const points = await list('?region=demo');
    expect(points.map(({ kind }) => kind).toSorted()).toEqual(['centre', 'community', 'town']);
    const centre = points.find(({ kind }) => kind === 'centre');
    expect(centre?.windows.slice(0, 3)).toEqual([
      { id: 'demo-centre-1', name: '1 号窗口', test: false },
      { id: 'demo-centre-2', name: '2 号窗口', test: false },
      { id: 'demo-centre-3', name: '3 号窗口', test: false },
    ]);
  });

  it('marks every invented place, and the one window that is there for the self-test alone', async () => {
    const points = await list();
    expect(points.filter(({ demonstration }) => !demonstration)).toEqual([]);
    const tested = points.flatMap(({ windows }) => windows).filter(({ test }) => test);
    expect(tested).toEqual([{ id: 'demo-canary', name: '自检窗口（不是真窗口）', test: true }]);
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
});
