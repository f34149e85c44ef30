import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { addedPoint, audited, facts, seenBy } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const path = '/desk/service-points/facts';
const change = (sent: object, who: 'chenxiao' | 'gaoyuan' | 'linxiao' = 'chenxiao') =>
  desk[who].post(path, { ...facts, retired: false, ...sent });

describe('the facts of a point', () => {
  it('are changed, are seen without a restart, and the audit log has before and after', async () => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision, phone: null, position: null };
    const changed = await receive('POST /desk/service-points/facts', await change(sent));
    expect(changed.revision).toBe(revision + 1);
    expect(changed.point).toMatchObject({
      phone: 'not-provided',
      position: 'not-provided',
      name: facts.name,
    });
    expect((await seenBy(desk, point.id, (seen) => seen?.phone === 'not-provided'))?.phone).toBe(
      'not-provided',
    );
    expect(await audited(desk, 'service_points')).toContainEqual(
      expect.objectContaining({
        subject: point.id,
        before: expect.objectContaining({ phone: facts.phone }),
        after: expect.objectContaining({ phone: null }),
      }),
    );
    expect(await (await change(sent)).json(), 'sent again, it is done once').toEqual(changed);
  });

  it('of a point that is given up: it leaves the list, its code opens no more, its page says since when', async () => {
    const { point, revision } = await addedPoint(desk);
    await seenBy(desk, point.id, (seen) => seen !== undefined);
    await receive(
      'POST /desk/service-points/facts',
      await change({ point: point.id, revision, retired: true }),
    );
    expect(await seenBy(desk, point.id, (seen) => seen === undefined)).toBeUndefined();
    const page = await receive('GET /service-points/:id', await desk.get(`/service-points/${point.id}`));
    expect(page.point.retiredOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await refused(await desk.get(`/rating-doors/p.${point.id}`))).toBe('door-retired');
    expect(await refused(await desk.get(`/rating-doors/w.${point.id}-1`))).toBe('door-retired');
  });

  it('are not overwritten by whoever has not seen what another wrote: nothing is lost', async () => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision };
    await receive('POST /desk/service-points/facts', await change({ ...sent, name: '先改的' }));
    expect(await refused(await change({ ...sent, name: '后改的' }))).toBe('changed-meanwhile');
    const { items } = await receive(
      'GET /desk/service-points',
      await desk.chenxiao.get('/desk/service-points'),
    );
    expect(items.find((one) => one.point.id === point.id)?.point.name).toBe('先改的');
  });

  it('of two who write at once one is told that the other was first', async () => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision };
    const both = await Promise.all(['甲', '乙'].map((name) => change({ ...sent, name })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuses a clerk of another agency, an own clerk, and a point that there is not', async () => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision };
    expect(await refused(await change(sent, 'gaoyuan'))).toBe('no-such-place');
    expect(await refused(await change(sent, 'linxiao'))).toBe('not-editor');
    expect(await refused(await change({ ...sent, point: 'nowhere' }))).toBe('no-such-place');
    expect(await refused(await change({ ...sent, position: { longitude: 0, latitude: 0 } }))).toEqual({
      reason: 'malformed',
      fields: ['position.longitude', 'position.latitude'],
    });
  });
});
