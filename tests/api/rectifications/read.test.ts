import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused, seen } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, majian, gaoyuan, zhouning, poorly } = desk;

const contact = { name: '王芳', phone: '13800138000' };
const path = (receipt: string) => `/desk/rectifications/${receipt}`;

describe('GET /desk/rectifications/:receipt', () => {
  it('shows whoever handles it what was said, whom to call, and what may be done now', async () => {
    const { receipt } = await poorly('received', { comment: '等了两小时', contact });
    const shown = await seen(await linxiao.get(path(receipt)));
    expect(shown).toMatchObject({
      receipt,
      own: false,
      comment: '等了两小时',
      named: true,
      contact,
      serviceWindow: '12 号窗口',
      handling: { state: 'received', overdue: false, extended: false },
      appealed: false,
      supervised: false,
      acts: ['dispatch'],
    });
    expect(shown.followUp).toEqual(shown.handling.clock);
  });

  it('shows a supervisor the acts of a supervisor', async () => {
    const { receipt } = await poorly('void-proposed');
    expect((await seen(await zhouning.get(path(receipt)))).acts).toEqual(['confirm-void', 'reject-void']);
    expect((await seen(await linxiao.get(path(receipt)))).acts).toEqual([]);
  });

  it('shows the rated window what everybody sees and nothing else, and lets it appeal', async () => {
    const { receipt } = await poorly('dispatched', { comment: '打 13800138000 找我', contact });
    await linxiao.act(receipt, { act: 'uphold', privateWords: '调了监控', words: '属实' });
    const shown = await seen(await majian.get(path(receipt)));
    const { rating, steps } = await receive('GET /ratings/:receipt', await desk.get(`/ratings/${receipt}`));
    expect(shown).toEqual({
      receipt,
      rating,
      own: true,
      comment: null,
      serviceWindow: '12 号窗口',
      named: null,
      handling: rating.handling,
      department: shown.department,
      supervised: false,
      givenAt: null,
      photos: [],
      photoAddresses: {},
      contact: null,
      supplementComment: null,
      followUp: shown.followUp,
      steps: steps.map(({ salt: _salt, ...step }) => ({
        ...step,
        staff: null,
        privateWords: null,
        photos: [],
      })),
      appealed: false,
      acts: ['appeal'],
    });
    expect(JSON.stringify(shown)).not.toMatch(/13800138000|王芳|监控|林晓/);
  });

  it('refuses a clerk of another agency, a receipt of another month, and one that was never given', async () => {
    const { receipt } = await poorly();
    expect(await refused(await gaoyuan.get(path(receipt)))).toBe('no-such-receipt');
    const elsewhen = receipt.replace(/^HB\d{4}/, 'HB2001');
    expect(await refused(await linxiao.get(path(elsewhen)))).toBe('no-such-receipt');
    expect(await refused(await linxiao.get(path('HB26119999')))).toBe('no-such-receipt');
  });

  it('refuses whoever is not signed in', async () => {
    const { receipt } = await poorly();
    expect(await refused(await desk.get(path(receipt)))).toBe('no-session');
  });
});
