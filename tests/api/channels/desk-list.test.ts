import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);

describe('GET /desk/channels', () => {
  it('gives an editor the channels that their agency keeps, and a clerk of another agency none of them', async () => {
    const own = await receive('GET /desk/channels', await desk.chenxiao.get('/desk/channels'));
    expect(own.items).toHaveLength(8);
    expect(own.items[0]).toMatchObject({ id: 'window-device', revision: 1, open: null });
    expect(await receive('GET /desk/channels', await desk.gaoyuan.get('/desk/channels'))).toEqual({
      items: [],
    });
  });

  it('is refused to whoever is no editor', async () => {
    expect(await refused(await desk.linxiao.get('/desk/channels'))).toBe('not-editor');
    expect(await refused(await desk.get('/desk/channels'))).toBe('no-session');
  });
});
