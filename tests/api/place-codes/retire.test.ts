import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { addedPoint, seenBy } from '../service-points/ground.ts';
import { somebody } from '../somebody.ts';

const desk = await openDesk();
afterAll(desk.close);
const path = (door: string) => `/desk/place-codes/${door}/retire`;

describe('a code that is retired', () => {
  it('opens no more and takes no rating, says so, and the next one has another scene', async () => {
    const { point } = await addedPoint(desk);
    const door = `w.${point.id}-1`;
    const retired = await receive(
      'POST /desk/place-codes/:door/retire',
      await desk.chenxiao.post(path(door), {}),
    );
    expect(
      retired.codes.find((code) => code.door === door),
      'nobody has written down when the first was made',
    ).toEqual({ door, windowId: `${point.id}-1`, madeOn: null, retiredOn: expect.any(String) });
    expect(retired.point.windows[0]?.door).toBeNull();
    await seenBy(desk, point.id, (seen) => seen?.windows[0]?.door === null);
    expect(await refused(await desk.get(`/rating-doors/${door}`))).toBe('door-retired');
    expect(await refused(await (await somebody(desk)).rate({ door }))).toBe('door-retired');
    const again = await desk.chenxiao.post('/desk/place-codes', { door: `${door}.2` });
    expect((await receive('POST /desk/place-codes', again)).point.windows[0]?.door).toBe(`${door}.2`);
    expect(
      await (await desk.chenxiao.post(path(door), {})).json(),
      'done again, it is nothing',
    ).toMatchObject({
      codes: expect.arrayContaining([expect.objectContaining({ door, retiredOn: expect.any(String) })]),
    });
  });

  it('leaves the code of every other window as it is: those printed before go on opening', async () => {
    const { point } = await addedPoint(desk);
    await desk.chenxiao.post(path(`w.${point.id}-1`), {});
    await seenBy(desk, point.id, (seen) => seen?.windows[0]?.door === null);
    const other = await desk.get(`/rating-doors/w.${point.id}-2`);
    expect((await receive('GET /rating-doors/:door', other)).subject.serviceWindow?.id).toBe(`${point.id}-2`);
  });

  it('is refused where there is none of that number', async () => {
    expect(await refused(await desk.chenxiao.post(path('w.demo-centre-12.7'), {}))).toBe('no-such-door');
    expect(await refused(await desk.chenxiao.post(path('w.demo-centre-12.1'), {}))).toBe('no-such-door');
    expect(await refused(await desk.chenxiao.post(path('w.nowhere'), {}))).toBe('no-such-place');
  });

  it('refuses a clerk of another agency, and an own clerk', async () => {
    expect(await refused(await desk.gaoyuan.post(path('w.demo-centre-12'), {}))).toBe('no-such-place');
    expect(await refused(await desk.linxiao.post(path('w.demo-centre-12'), {}))).toBe('not-editor');
    const opens = await desk.get('/rating-doors/w.demo-centre-12');
    expect(opens.status).toBe(200);
  });
});
