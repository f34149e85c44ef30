import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);

describe('GET /desk/account', () => {
  it('says that the embedded Auth offers no second factor', async () => {
    expect(await receive('GET /desk/account', await desk.linxiao.get('/desk/account'))).toEqual({
      email: 'linxiao@haoban.example',
      secondFactor: 'not-offered',
    });
    expect(await refused(await desk.linxiao.post('/desk/account/second-factor', {}))).toBe(
      'no-second-factor',
    );
  });

  it('refuses whoever is not signed in', async () => {
    expect(await refused(await desk.get('/desk/account'))).toBe('no-session');
  });
});
