import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawKeys } from '../../../run/embedded/keys.ts';
import { refuse } from '../../../api/_core/refusal.ts';
import { receiveEvents, type MediaChecked } from '../../../api/_features/wechat/events.ts';

const token = 'known to WeChat';
Object.assign(process.env, drawKeys(), {
  DATABASE_URL: 'postgresql://nobody@localhost/nowhere',
  LOG_LEVEL: 'silent',
  WECHAT_EVENT_TOKEN: token,
  WECHAT_APP_ID: 'wx8f16a5be77871234',
});

const checked: MediaChecked[] = [];
const app = new Hono().route(
  '/',
  receiveEvents(async (one) => void checked.push(one)),
);
app.onError(refuse);
beforeEach(() => {
  checked.length = 0;
  vi.useRealTimers();
});

const signed = (with_ = token, timestamp = Math.floor(Date.now() / 1000)) => {
  const [time, nonce] = [String(timestamp), '1514711492'];
  const signature = createHash('sha1').update([with_, time, nonce].toSorted().join('')).digest('hex');
  return `/wechat/events?${new URLSearchParams({ signature, timestamp: time, nonce })}`;
};
const tell = (event: object | string, at = signed()) =>
  app.request(at, { method: 'POST', body: typeof event === 'string' ? event : JSON.stringify(event) });

/** As WeChat's documentation shows it. */
const event = {
  ToUserName: 'gh_9df7d78a1234',
  FromUserName: 'o4_t144jTUSEoxydysUA2E234_tc',
  CreateTime: 1626959646,
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wx8f16a5be77871234',
  trace_id: '60f96f1d-3845297a-1976a3ae',
  version: 2,
  detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
  errcode: 0,
  errmsg: 'ok',
  result: { suggest: 'pass', label: 100 },
};
const traceId = event.trace_id;

describe('what WeChat tells by itself', () => {
  it('signs as its documentation’s example does', async () => {
    vi.useFakeTimers({ now: 1714036504_000, toFake: ['Date'] });
    vi.stubEnv('WECHAT_EVENT_TOKEN', 'AAAAA');
    vi.resetModules();
    const { receiveEvents: anew } = await import('../../../api/_features/wechat/events.ts');
    const address =
      '/wechat/events?signature=f464b24fc39322e44b38aa78f5edd27bd1441696&echostr=4375120948345356249&timestamp=1714036504&nonce=1514711492';
    const reply = await anew(async () => undefined).request(address);
    expect([reply.status, await reply.text()]).toEqual([200, '4375120948345356249']);
    vi.unstubAllEnvs();
  });

  it('about a picture is handed on, and answered with success', async () => {
    const reply = await tell(event);
    expect([reply.status, await reply.text()]).toEqual([200, 'success']);
    await tell({ ...event, result: { suggest: 'risky', label: 20002 } });
    expect(checked).toEqual([
      { traceId, suggest: 'pass' },
      { traceId, suggest: 'risky' },
    ]);
  });

  it('counts as failed where it could not fetch the picture', async () => {
    await tell({ ...event, errcode: -1008, errmsg: '下载错误', detail: [], result: undefined });
    expect(checked).toEqual([{ traceId, suggest: 'failed' }]);
  });

  it('about something else, another mini-program, or that is no JSON, is answered and changes nothing', async () => {
    for (const other of [
      { ...event, Event: 'user_enter_tempsession' },
      { ...event, appid: 'wx0000000000000000' },
      { ...event, trace_id: undefined },
      '<xml><Event>wxa_media_check</Event></xml>',
    ])
      expect(await (await tell(other)).text()).toBe('success');
    expect(checked).toEqual([]);
  });

  it.each([
    ['unsigned', '/wechat/events'],
    ['signed with another token', signed('guessed')],
    ['signed with an empty one', signed('')],
    ['signed an hour ago', signed(token, Math.floor(Date.now() / 1000) - 3600)],
    ['signed at no time', signed(token, Number.NaN)],
  ])('is refused when it is %s', async (_, at) => {
    const reply = await tell(event, at);
    expect([reply.status, await reply.json()]).toEqual([
      403,
      expect.objectContaining({ reason: 'not-wechat' }),
    ]);
    expect((await app.request(at)).status).toBe(403);
    expect(checked).toEqual([]);
  });
});
