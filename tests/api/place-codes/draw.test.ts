import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { addedPoint } from '../service-points/ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const draw = (door: string, who: 'chenxiao' | 'gaoyuan' | 'linxiao' = 'chenxiao') =>
  desk[who].get(`/desk/place-codes/${door}`);

describe('the mini-program code of a window', () => {
  it('is drawn by WeChat, for the scene that the printed code says', async () => {
    const { picture } = await receive('GET /desk/place-codes/:door', await draw('w.demo-centre-12'));
    expect(picture).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it('is not there for a door that no scene has room for', async () => {
    const id = `w-${'a'.repeat(32)}`;
    await desk.sql(
      "insert into service_windows (id, point_id, name, position) values ($1, 'demo-town', '长', 9)",
      [id],
    );
    expect(await receive('GET /desk/place-codes/:door', await draw(`w.${id}`))).toEqual({ picture: null });
  });

  it('is not there for a code that is retired, or that nobody made', async () => {
    const { point } = await addedPoint(desk);
    await desk.chenxiao.post(`/desk/place-codes/p.${point.id}/retire`, {});
    expect(await refused(await draw(`p.${point.id}`))).toBe('door-retired');
    expect(await refused(await draw('w.demo-centre-12.9'))).toBe('no-such-door');
    expect(await refused(await draw('w.nowhere'))).toBe('no-such-place');
  });

  it('is not there while WeChat says nothing, and that is nobody’s fault', async () => {
    desk.beside.wechat.mood = 'busy';
    expect(await refused(await draw('w.demo-centre-11'))).toBe('wechat-away');
    desk.beside.wechat.mood = 'well';
  });

  it('refuses a clerk of another agency, and an own clerk', async () => {
    expect(await refused(await draw('w.demo-centre-12', 'gaoyuan'))).toBe('no-such-place');
    expect(await refused(await draw('w.demo-centre-12', 'linxiao'))).toBe('not-editor');
  });
});
