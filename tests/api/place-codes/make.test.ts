import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { addedPoint, audited, seenBy } from '../service-points/ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const path = '/desk/place-codes';

describe('a new code', () => {
  it('opens beside the first one, until that is retired; it is the one that is shown from then on', async () => {
    const { point } = await addedPoint(desk);
    const door = `w.${point.id}-1.2`;
    const made = await receive('POST /desk/place-codes', await desk.chenxiao.post(path, { door }));
    expect(
      made.codes.filter(({ windowId }) => windowId === `${point.id}-1`).map((code) => code.door),
    ).toEqual([`w.${point.id}-1`, door]);
    await seenBy(desk, point.id, (seen) => seen?.windows[0]?.door === door);
    for (const opens of [`w.${point.id}-1`, door]) {
      const opened = await receive('GET /rating-doors/:door', await desk.get(`/rating-doors/${opens}`));
      expect(opened.subject.serviceWindow?.id).toBe(`${point.id}-1`);
    }
    expect((await audited(desk, 'place_codes'))[0]).toMatchObject({ act: 'insert', subject: door });
    expect(await (await desk.chenxiao.post(path, { door })).json(), 'asked again, it is one').toEqual(made);
  });

  it('is made for a whole point as for a window', async () => {
    const { point } = await addedPoint(desk);
    const made = await receive(
      'POST /desk/place-codes',
      await desk.chenxiao.post(path, { door: `p.${point.id}.2` }),
    );
    expect(made.point.door).toBe(`p.${point.id}.2`);
  });

  it.each([
    'w.nowhere.2',
    'p.nowhere.2',
    'w.demo-centre-12.4',
    'w.demo-centre-12.02',
    'w.demo-canary.2',
    'i.P0101@demo-approval',
  ])('is refused as %s', async (door) => {
    expect(await refused(await desk.chenxiao.post(path, { door }))).toBe('no-such-place');
  });

  it('refuses a clerk of another agency, an own clerk, and what is no door', async () => {
    const door = 'w.demo-centre-12.2';
    expect(await refused(await desk.gaoyuan.post(path, { door }))).toBe('no-such-place');
    expect(await refused(await desk.linxiao.post(path, { door }))).toBe('not-editor');
    expect(await refused(await desk.chenxiao.post(path, { door: 'w'.repeat(10_000) }))).toEqual({
      reason: 'malformed',
      fields: ['door'],
    });
  });
});
