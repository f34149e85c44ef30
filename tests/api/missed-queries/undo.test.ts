import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { typed } from './ground.ts';

const api = await openDesk();
afterAll(api.close);
const sent = { phrases: ['哥斯拉'] };
const list = async () => receive('GET /desk/missed-queries', await api.chenxiao.get('/desk/missed-queries'));

describe('POST /desk/missed-queries/undo', () => {
  it('lists the words again', async () => {
    await typed(api, { 哥斯拉: 3 });
    await api.chenxiao.post('/desk/missed-queries/verdict', { ...sent, verdict: 'ignored' });
    expect((await list()).groups).toEqual([]);
    await receive(
      'POST /desk/missed-queries/undo',
      await api.chenxiao.post('/desk/missed-queries/undo', sent),
    );
    const seen = await list();
    expect(seen.groups).toHaveLength(1);
    expect(seen.settled).toEqual([]);
  });

  it('takes back nothing of another agency', async () => {
    await api.chenxiao.post('/desk/missed-queries/verdict', { ...sent, verdict: 'ignored' });
    await api.gaoyuan.post('/desk/missed-queries/undo', sent);
    expect((await list()).settled).toHaveLength(1);
  });

  it('refuses a clerk', async () => {
    expect(await refused(await api.linxiao.post('/desk/missed-queries/undo', sent))).toBe('not-editor');
  });
});
