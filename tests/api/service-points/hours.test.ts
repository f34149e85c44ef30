import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { addedPoint, audited, seenBy } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const path = '/desk/service-points/hours';
const monday = (opens: string, closes: string) => ({ weekday: 1, opens, closes });
const week = [monday('13:30', '17:00'), monday('09:00', '12:00')];
const closed = { day: '2099-01-04', opens: null, closes: null, why: '搬家' };

describe('the hours of a point', () => {
  it('are changed as a whole, in order, with the days that differ, and are seen without a restart', async () => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision, hours: week, exceptions: [closed] };
    const changed = await receive('POST /desk/service-points/hours', await desk.chenxiao.post(path, sent));
    expect(changed.point.hours).toEqual([monday('09:00', '12:00'), monday('13:30', '17:00')]);
    expect(changed.point.exceptions).toEqual([closed]);
    expect((await seenBy(desk, point.id, (seen) => seen?.exceptions.length === 1))?.hours).toEqual(
      changed.point.hours,
    );
    expect((await audited(desk, 'service_hours'))[0]).toMatchObject({ act: 'insert', subject: point.id });
    expect(await (await desk.chenxiao.post(path, sent)).json(), 'sent again, it is done once').toEqual(
      changed,
    );
    const none = { point: point.id, revision: changed.revision, hours: [], exceptions: [] };
    const emptied = await receive('POST /desk/service-points/hours', await desk.chenxiao.post(path, none));
    expect([emptied.point.hours, emptied.point.exceptions]).toEqual(['not-provided', []]);
  });

  it.each([
    ['that overlap', { hours: [monday('09:00', '12:00'), monday('11:00', '13:00')] }],
    ['that are reversed', { hours: [monday('17:00', '09:00')] }],
    ['that end as they begin', { hours: [monday('09:00', '09:00')] }],
    ['twice the same', { hours: [monday('09:00', '12:00'), monday('09:00', '12:00')] }],
    ['closed and open on one day', { exceptions: [closed, { ...closed, opens: '09:00', closes: '10:00' }] }],
    ['that begin and do not end', { exceptions: [{ ...closed, opens: '09:00' }] }],
  ])('are refused %s, and nothing is written', async (_, hours) => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision, hours: [], exceptions: [], ...hours };
    expect(await refused(await desk.chenxiao.post(path, sent))).toBe('hours-overlap');
    expect(await desk.sql('select 1 from service_hours where point_id = $1', [point.id])).toEqual([]);
  });

  it.each([
    ['a weekday that there is not', { hours: [{ ...week[0], weekday: 8 }] }, 'hours.0.weekday'],
    ['an hour that there is not', { hours: [monday('25:00', '26:00')] }, 'hours.0.opens'],
    [
      'a reason of 10,000 characters',
      { exceptions: [{ ...closed, why: '长'.repeat(10_000) }] },
      'exceptions.0.why',
    ],
    ['a day that there is not', { exceptions: [{ ...closed, day: '2099-02-30' }] }, 'exceptions.0.day'],
  ])('are refused with %s', async (_, hours, field) => {
    const sent = { point: 'demo-town', revision: 1, hours: [], exceptions: [], ...hours };
    const said = await refused(await desk.chenxiao.post(path, sent));
    expect(said).toMatchObject({ reason: 'malformed', fields: expect.arrayContaining([field]) });
  });

  it('refuses a clerk of another agency, an own clerk, and whoever has not seen what another wrote', async () => {
    const { point, revision } = await addedPoint(desk);
    const sent = { point: point.id, revision, hours: week, exceptions: [] };
    expect(await refused(await desk.gaoyuan.post(path, sent))).toBe('no-such-place');
    expect(await refused(await desk.linxiao.post(path, sent))).toBe('not-editor');
    expect(await refused(await desk.chenxiao.post(path, { ...sent, revision: revision - 1 }))).toBe(
      'changed-meanwhile',
    );
  });
});
