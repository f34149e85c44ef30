import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { audited, facts, seenBy } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const add = (sent: object) =>
  desk.chenxiao.post('/desk/service-points', { id: randomUUID(), ...facts, ...sent });

describe('a new point', () => {
  it('is of the editor’s agency, marked as its content is, and everybody sees it without a restart', async () => {
    const { point, codes } = await receive('POST /desk/service-points', await add({}));
    expect(point).toMatchObject({
      ...facts,
      agencyId: 'demo-approval',
      demonstration: true,
      hours: 'not-provided',
    });
    expect(codes).toEqual([{ door: `p.${point.id}`, windowId: null, madeOn: null, retiredOn: null }]);
    expect(await seenBy(desk, point.id, (seen) => seen !== undefined)).toEqual(point);
    expect((await audited(desk, 'service_points'))[0]).toMatchObject({ act: 'insert', subject: point.id });
  });

  it('sent again is the same, and with other content is refused', async () => {
    const id = randomUUID();
    const [first, again] = [await (await add({ id })).json(), await (await add({ id })).json()];
    expect(again).toEqual(first);
    expect(await refused(await add({ id, name: '别的' }))).toBe('sent-otherwise');
  });

  it.each([
    ['longitude', { position: { longitude: 190, latitude: 30 } }, 'position.longitude'],
    ['latitude', { position: { longitude: 110, latitude: -91 } }, 'position.latitude'],
    ['half a position', { position: { longitude: 110 } }, 'position.latitude'],
    ['kind', { kind: 'palace' }, 'kind'],
    ['name of 10,000 characters', { name: '长'.repeat(10_000) }, 'name'],
    ['way of 10,000 characters', { directions: '长'.repeat(10_000) }, 'directions'],
    ['name of nothing but spaces', { name: '  ' }, 'name'],
  ])('is refused with a wrong %s', async (_, sent, field) => {
    expect(await refused(await add(sent))).toEqual({ reason: 'malformed', fields: [field] });
  });

  it('is refused to whoever is no editor, or has not signed in', async () => {
    const sent = { id: randomUUID(), ...facts };
    expect(await refused(await desk.linxiao.post('/desk/service-points', sent))).toBe('not-editor');
    expect(await refused(await desk.zhouning.post('/desk/service-points', sent))).toBe('not-editor');
    expect(await refused(await desk.post('/desk/service-points', sent))).toBe('no-session');
  });
});
