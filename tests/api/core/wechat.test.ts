import { serve } from '@hono/node-server';
import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { drawKeys } from '../../../run/embedded/keys.ts';
import { openWechatDouble } from '../../../run/embedded/wechat.ts';
import { freePort } from '../../run/start.ts';

const port = await freePort();
const settings = { appid: 'wx-of-the-tests', secret: 'secret' };
const told: { Event: string; trace_id: string; result?: { suggest: string }; errcode: number }[] = [];
const wechat = openWechatDouble({
  ...settings,
  events: { url: `http://127.0.0.1:${port}/events`, token: 'token' },
  isRisky: (picture) => picture[0] === 66,
});
const asked: string[] = [];
let hear: () => void = () => undefined;
const server = serve({
  port,
  fetch: async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/picture.jpg') return new Response('A picture');
    if (pathname === '/bad.jpg') return new Response('B');
    if (pathname === '/events') {
      told.push(await request.json());
      hear();
      return new Response('success');
    }
    asked.push(pathname);
    return wechat.fetch(request);
  },
});
await once(server, 'listening');
Object.assign(process.env, drawKeys(), {
  DATABASE_URL: 'postgresql://nobody@localhost/nowhere',
  LOG_LEVEL: 'silent',
  WECHAT_APP_ID: settings.appid,
  WECHAT_APP_SECRET: settings.secret,
  WECHAT_API: `http://127.0.0.1:${port}/wechat`,
});
const { checkMedia, checkText, code2Session, getUnlimitedQRCode } =
  await import('../../../api/_core/wechat.ts');
afterAll(() => server.close());
afterEach(() => {
  wechat.mood = 'well';
  asked.length = 0;
});

const openid = wechat.openidOf('zhao');
const event = () => new Promise<void>((resolve) => (hear = resolve));

describe('at WeChat', () => {
  it('a login code names one person, once', async () => {
    expect(await code2Session('zhao:1')).toEqual({ openid });
    expect(await code2Session('zhao:1')).toBe('refused');
    expect(await code2Session('invalid')).toBe('refused');
  });

  it('words are fine, doubtful or risky', async () => {
    expect(await checkText({ openid, words: '窗口很耐心，谢谢' })).toBe('pass');
    expect(await checkText({ openid, words: '想办得快加微信' })).toBe('review');
    expect(await checkText({ openid, words: '网上赌博，稳赚' })).toBe('risky');
  });

  it('nothing is said of words without somebody whom WeChat knows', async () => {
    expect(await checkText({ openid: undefined, words: '谢谢' })).toBe('pending');
    expect(await checkText({ openid: 'o-of-nobody', words: '谢谢' })).toBe('pending');
  });

  it('one token serves many calls, and a new one is fetched when WeChat no longer takes it', async () => {
    await checkText({ openid, words: '谢谢' });
    await Promise.all([1, 2, 3].map(() => checkText({ openid, words: '谢谢' })));
    expect(asked).not.toContain('/wechat/cgi-bin/stable_token');
    wechat.token = 'another';
    expect(await checkText({ openid, words: '谢谢' })).toBe('pass');
    expect(asked.filter((path) => path.endsWith('stable_token'))).toHaveLength(1);
  });

  it('a picture is looked at later, and what was found comes by the same trace id', async () => {
    for (const [path, expected] of [
      ['picture.jpg', { errcode: 0, result: { suggest: 'pass', label: 100 } }],
      ['bad.jpg', { errcode: 0, result: { suggest: 'risky', label: 20006 } }],
      ['none.jpg', { errcode: -1008 }],
    ] as const) {
      const heard = event();
      const traceId = await checkMedia({ openid, url: `http://127.0.0.1:${port}/${path}` });
      await heard;
      expect(told.at(-1)).toMatchObject({ Event: 'wxa_media_check', trace_id: traceId, ...expected });
    }
    expect(
      await checkMedia({ openid: 'o-of-nobody', url: `http://127.0.0.1:${port}/picture.jpg` }),
    ).toBeUndefined();
  });

  it('a code for a window is a picture, and none where the scene or the page is not good', async () => {
    const code = await getUnlimitedQRCode({ scene: 'demo-centre-12', page: 'rate/give/index' });
    expect(Buffer.from(code!.slice(1, 4)).toString()).toBe('PNG');
    expect(await getUnlimitedQRCode({ scene: '窗口', page: 'rate/give/index' })).toBeUndefined();
    expect(await getUnlimitedQRCode({ scene: 'x', page: '/rate/give/index' })).toBeUndefined();
  });

  it('when it is busy nothing is decided, and nobody is blamed', async () => {
    wechat.mood = 'busy';
    expect(await code2Session('zhao:2')).toBe('away');
    expect(await checkText({ openid, words: '赌博' })).toBe('pending');
    expect(await checkMedia({ openid, url: `http://127.0.0.1:${port}/picture.jpg` })).toBeUndefined();
    expect(await getUnlimitedQRCode({ scene: 'x', page: 'rate/give/index' })).toBeUndefined();
  });

  it('when it is silent, words wait a second and a half for it and no longer', async () => {
    wechat.mood = 'silent';
    const began = performance.now();
    expect(await checkText({ openid, words: '赌博' })).toBe('pending');
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});
