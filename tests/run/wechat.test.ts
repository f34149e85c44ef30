import { describe, expect, it } from 'vitest';
import { openWechatDouble } from '../../run/embedded/wechat.ts';

const double = openWechatDouble({
  appid: 'wx-1',
  secret: 's',
  events: { url: 'http://127.0.0.1:1/', token: 't' },
});
const ask = async (path: string, body?: unknown) => {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  return double.fetch(new Request(`http://wechat.invalid/wechat${path}`, init));
};
const errcode = async (path: string, body?: unknown) =>
  ((await (await ask(path, body)).json()) as { errcode?: number }).errcode;
const account = { grant_type: 'client_credential', appid: 'wx-1', secret: 's' };
const login = (code: string) => `/sns/jscode2session?appid=wx-1&secret=s&js_code=${code}`;

describe('the double of WeChat', () => {
  it('gives the same token until it ends, and names what is wrong with an account by WeChat’s numbers', async () => {
    const given = async () => (await ask('/cgi-bin/stable_token', account)).json();
    expect(await given()).toEqual({ access_token: expect.any(String), expires_in: 7200 });
    expect(await given()).toEqual(await given());
    expect(await errcode('/cgi-bin/stable_token', { ...account, grant_type: 'x' })).toBe(40002);
    expect(await errcode('/cgi-bin/stable_token', { ...account, appid: 'x' })).toBe(40013);
    expect(await errcode('/cgi-bin/stable_token', { ...account, secret: 'x' })).toBe(40125);
  });

  it('answers a login as text/plain, as WeChat does, and takes a code once', async () => {
    const reply = await ask(login('zhao:1'));
    expect(reply.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(await reply.json()).toEqual({ openid: double.openidOf('zhao'), session_key: expect.any(String) });
    expect(await errcode(login('zhao:1'))).toBe(40163);
    expect(await errcode(login('invalid'))).toBe(40029);
  });

  it('checks words only with its token, for somebody who was here, in JSON', async () => {
    const path = `/wxa/msg_sec_check?access_token=${double.token}`;
    const openid = double.openidOf('zhao');
    expect(await (await ask(path, { openid, content: '谢谢' })).json()).toEqual({
      errcode: 0,
      errmsg: 'ok',
      trace_id: expect.any(String),
      result: { suggest: 'pass', label: 100 },
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    });
    expect(await errcode('/wxa/msg_sec_check?access_token=x', { openid, content: '谢谢' })).toBe(40001);
    expect(await errcode(path, { openid: 'x', content: '谢谢' })).toBe(40003);
    expect(await errcode(path, { openid })).toBe(44002);
    expect(await errcode(path, 'not json')).toBe(47001);
  });
});
