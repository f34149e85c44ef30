import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { addedPoint, audited, seenBy, windowsOf, type DeskPoint } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const path = '/desk/service-points/windows';
const send = (is: DeskPoint, windows: object[], who: 'chenxiao' | 'gaoyuan' | 'linxiao' = 'chenxiao') =>
  desk[who].post(path, { point: is.point.id, revision: is.revision, windows });
const done = async (response: Response) => receive('POST /desk/service-points/windows', response);

describe('the windows of a point', () => {
  it('are added, renamed, put in another order, and said to take matters, in one act', async () => {
    const is = await addedPoint(desk);
    const [first, second] = windowsOf(is);
    const added = {
      id: `${is.point.id}-3`,
      name: '3 号窗口',
      comprehensive: false,
      retired: false,
      items: [],
    };
    const wanted = [added, { ...second!, items: ['B0201', 'P0101'] }, { ...first!, name: '一号' }];
    const changed = await done(await send(is, wanted));
    expect(windowsOf(changed)).toEqual(wanted);
    const seen = await seenBy(desk, is.point.id, (point) => point?.windows.length === 3);
    expect(seen?.windows.map(({ name }) => name)).toEqual(['3 号窗口', '2 号窗口', '一号']);
    expect((await audited(desk, 'window_items'))[0]).toMatchObject({ subject: second!.id });
    expect(await (await send(is, wanted)).json(), 'sent again, it is done once').toEqual(changed);
  });

  it('are given up, never deleted: the row stays, its code opens no more, and it can be taken up again', async () => {
    const is = await addedPoint(desk);
    const [first, second] = windowsOf(is);
    const without = await done(await send(is, [{ ...first!, retired: true }, second!]));
    const [gone] = await desk.sql('select retired_on from service_windows where id = $1', [first!.id]);
    expect(gone?.retired_on).not.toBeNull();
    await seenBy(desk, is.point.id, (point) => point?.windows.length === 1);
    expect(await refused(await desk.get(`/rating-doors/w.${first!.id}`))).toBe('door-retired');
    const back = await done(await send(without, [first!, second!]));
    expect(back.point.windows.map(({ retiredOn }) => retiredOn)).toEqual([null, null]);
  });

  it('are refused where one is left out, is of another point, or is that of the self-test', async () => {
    const is = await addedPoint(desk);
    const [first, second] = windowsOf(is);
    expect(await refused(await send(is, [first!]))).toBe('no-such-place');
    expect(await refused(await send(is, [first!, second!, { ...second!, id: 'demo-centre-12' }]))).toBe(
      'no-such-place',
    );
    const { items } = await receive(
      'GET /desk/service-points',
      await desk.chenxiao.get('/desk/service-points'),
    );
    const centre = items.find(({ point }) => point.id === 'demo-centre')!;
    expect(await refused(await send(centre, windowsOf(centre)))).toBe('no-such-place');
    const without = windowsOf(centre).filter(({ id }) => id !== 'demo-canary');
    expect((await done(await send(centre, without))).revision).toBe(centre.revision);
  });

  it.each([
    ['a matter that there is not', { items: ['Z9999'] }, 'no-such-guide'],
    ['what is no matter', { items: ['x'] }, { reason: 'malformed', fields: ['windows.0.items.0'] }],
    ['a matter twice', { items: ['P0101', 'P0101'] }, { reason: 'malformed', fields: ['windows.0.items'] }],
    [
      'a name of 10,000 characters',
      { name: '长'.repeat(10_000) },
      { reason: 'malformed', fields: ['windows.0.name'] },
    ],
  ])('are refused with %s', async (_, wrong, said) => {
    const is = await addedPoint(desk);
    const [first, second] = windowsOf(is);
    expect(await refused(await send(is, [{ ...first!, ...wrong }, second!]))).toEqual(said);
  });

  it('are refused twice in one list', async () => {
    const is = await addedPoint(desk);
    const [first] = windowsOf(is);
    expect(await refused(await send(is, [first!, first!]))).toEqual({
      reason: 'malformed',
      fields: ['windows'],
    });
  });

  it('refuses a clerk of another agency, an own clerk, and whoever has not seen what another wrote', async () => {
    const is = await addedPoint(desk);
    const [first, second] = windowsOf(is);
    const wanted = [{ ...first!, name: '改' }, second!];
    expect(await refused(await send(is, wanted, 'gaoyuan'))).toBe('no-such-place');
    expect(await refused(await send(is, wanted, 'linxiao'))).toBe('not-editor');
    expect(await refused(await send({ ...is, revision: is.revision - 1 }, wanted))).toBe('changed-meanwhile');
  });
});
