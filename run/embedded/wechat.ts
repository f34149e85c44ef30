import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import sharp from 'sharp';
import { renderSVG } from 'uqr';

/** How WeChat is today: `busy` says so (-1), `silent` never answers. */
type Mood = 'well' | 'busy' | 'silent';

type Settings = {
  appid: string;
  secret: string;
  /** Where it tells what it found in a picture, and the token that signs it. */
  events: { url: string; token: string };
  /** What it thinks of a picture. */
  isRisky?: (picture: Uint8Array) => boolean;
};

const RISKY = /赌博|代开发票|办假证/;
const DOUBTFUL = /加微信|点链接/;

const hex = (...parts: string[]) => createHash('sha1').update(parts.join('')).digest('hex');
const fault = (errcode: number, errmsg: string) => ({
  errcode,
  errmsg: `${errmsg} rid: ${hex(errmsg).slice(0, 8)}`,
});
const found = (suggest: 'pass' | 'review' | 'risky') => {
  const label = suggest === 'pass' ? 100 : 20006;
  return {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  };
};

/**
 * A stand-in for WeChat's server, for the embedded run and for tests: the same addresses, fields and error numbers as
 * far as api/_core/wechat.ts asks for them, and no opinion but a few words. A login code `zhao:1` names the person
 * zhao, once. `fetch` answers; `mood` may be set; `openidOf` gives whom a name is called here.
 */
export const openWechatDouble = ({ appid, secret, events, isRisky = () => false }: Settings) => {
  const double = { mood: 'well' as Mood, token: randomBytes(16).toString('hex') };
  const spent = new Set<string>();
  const known = new Set<string>();
  const openidOf = (name: string) => `o${hex(appid, name).slice(0, 27)}`;

  const tell = async (event: object) => {
    const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), String(randomBytes(4).readUInt32BE())];
    const signature = hex(...[events.token, timestamp, nonce].toSorted());
    const query = new URLSearchParams({ signature, timestamp, nonce });
    await fetch(`${events.url}?${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(event),
    });
  };

  const look = async (openid: string, mediaUrl: string, traceId: string) => {
    const picture = await fetch(mediaUrl).catch(() => undefined);
    const verdict = picture?.ok
      ? { errcode: 0, errmsg: 'ok', ...found(isRisky(await picture.bytes()) ? 'risky' : 'pass') }
      : { errcode: -1008, errmsg: '下载错误,请检查媒体链接是否正确', detail: [] };
    const head = { ToUserName: 'gh_haoban', FromUserName: openid, CreateTime: Math.floor(Date.now() / 1000) };
    const event = {
      ...head,
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid,
      trace_id: traceId,
      version: 2,
    };
    await tell({ ...event, ...verdict });
  };

  const app = new Hono<{ Variables: { sent: Record<string, string> } }>().basePath('/wechat');
  app.use(async (context, next) => {
    if (double.mood === 'silent') await setTimeout(60_000, undefined, { ref: false });
    if (double.mood === 'busy') return context.json(fault(-1, 'system error'));
    return next();
  });
  app.post('/cgi-bin/stable_token', async ({ req, json }) => {
    const sent = await req.json();
    if (sent.grant_type !== 'client_credential') return json(fault(40002, 'invalid grant_type'));
    if (sent.appid !== appid) return json(fault(40013, 'invalid appid'));
    if (sent.secret !== secret) return json(fault(40125, 'invalid appsecret'));
    return json({ access_token: double.token, expires_in: 7200 });
  });
  app.get('/sns/jscode2session', (context) => {
    const { js_code: code = '', ...sent } = context.req.query();
    // WeChat sends this one as text/plain.
    const say = (reply: object) => context.text(JSON.stringify(reply));
    if (sent.appid !== appid) return say(fault(40013, 'invalid appid'));
    if (sent.secret !== secret) return say(fault(40125, 'invalid appsecret'));
    if (!code || code.startsWith('invalid')) return say(fault(40029, 'invalid code'));
    if (spent.has(code)) return say(fault(40163, 'code been used'));
    spent.add(code);
    const openid = openidOf(code.split(':')[0] ?? code);
    known.add(openid);
    return say({ openid, session_key: randomBytes(16).toString('base64') });
  });
  app.use('/wxa/*', async (context, next) => {
    if (context.req.query('access_token') !== double.token)
      return context.json(fault(40001, 'invalid credential, access_token is invalid or not latest'));
    const sent = await context.req.json().catch(() => undefined);
    if (!sent) return context.json(fault(47001, 'data format error'));
    context.set('sent', sent);
    return next();
  });
  app.post('/wxa/msg_sec_check', (context) => {
    const { content, openid = '' } = context.get('sent');
    if (!content) return context.json(fault(44002, 'empty post data'));
    if (!known.has(openid)) return context.json(fault(40003, 'invalid openid'));
    const suggest = RISKY.test(content) ? 'risky' : DOUBTFUL.test(content) ? 'review' : 'pass';
    return context.json({
      errcode: 0,
      errmsg: 'ok',
      trace_id: randomBytes(12).toString('hex'),
      ...found(suggest),
    });
  });
  app.post('/wxa/media_check_async', (context) => {
    const { openid = '', media_url: url } = context.get('sent');
    if (!url) return context.json(fault(44002, 'empty post data'));
    if (!known.has(openid)) return context.json(fault(40003, 'invalid openid'));
    const traceId = randomBytes(12).toString('hex');
    void setTimeout(100)
      .then(() => look(openid, url, traceId))
      .catch(() => undefined);
    return context.json({ errcode: 0, errmsg: 'ok', trace_id: traceId });
  });
  app.post('/wxa/getwxacodeunlimit', async (context) => {
    const { scene = '', page = '' } = context.get('sent');
    if (!/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene))
      return context.json(fault(40169, 'invalid length for scene'));
    if (page.startsWith('/')) return context.json(fault(41030, 'invalid page'));
    // The round code is WeChat's own: this one says the same in squares.
    const drawn = await sharp(Buffer.from(renderSVG(`${page}?scene=${scene}`)))
      .resize(430)
      .png()
      .toBuffer();
    return context.body(new Uint8Array(drawn), 200, { 'Content-Type': 'image/png' });
  });
  return Object.assign(double, { fetch: app.fetch, openidOf });
};
