import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);

describe('GET /desk/service-points', () => {
  const ids = async (who: 'chenxiao' | 'gaoyuan') =>
    (await receive('GET /desk/service-points', await desk[who].get('/desk/service-points'))).items.map(
      ({ point }) => point.id,
    );

  it('gives an editor the points of their agency, and a clerk of another agency those of theirs', async () => {
    expect(await ids('chenxiao')).toEqual([
      'demo-centre',
      'demo-community',
      'demo-kiosk',
      'demo-police',
      'demo-town',
    ]);
    expect(await ids('gaoyuan')).toEqual(['demo-far-centre']);
  });

  it('is refused to whoever is no editor', async () => {
    expect(await refused(await desk.linxiao.get('/desk/service-points'))).toBe('not-editor');
    expect(await refused(await desk.get('/desk/service-points'))).toBe('no-session');
  });
});
