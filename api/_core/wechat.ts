/** WeChat's server, as far as we ask it (developers.weixin.qq.com/miniprogram/dev/server). */
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod/mini';
import { readEnv } from './env.ts';
import { log } from './log.ts';

/** How long WeChat is waited for (ms), and how long where a person waits for what they wrote to be taken. */
const PATIENCE = 5_000;
const MOMENT = 1_500;

/** A token is fetched anew this long (ms) before it ends. */
const EARLY = 5 * 60_000;
const TOKEN_IS_OVER = new Set([40001, 40014, 42001]);

/** WeChat says no: a number, and words that change with every call. */
class WechatError extends Error {
  readonly errcode: number;

  constructor(errcode: number, errmsg: string) {
    super(`${errcode} ${errmsg}`);
    this.errcode = errcode;
  }
}

const Fault = z.object({ errcode: z.number(), errmsg: z._default(z.string(), '') });

/** Asks once. WeChat answers 200 also when it says no, and sends JSON as text/plain. */
const ask = async (path: string, query: Record<string, string>, body?: object, patience = PATIENCE) => {
  const response = await fetch(`${readEnv().WECHAT_API}${path}?${new URLSearchParams(query)}`, {
    ...(body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new WechatError(-1, `HTTP ${response.status}`);
  if (response.headers.get('Content-Type')?.startsWith('image/')) return response.bytes();
  const received: unknown = JSON.parse(await response.text());
  const fault = z.safeParse(Fault, received).data;
  if (fault?.errcode) throw new WechatError(fault.errcode, fault.errmsg);
  return received;
};

const account = () => {
  const { WECHAT_APP_ID: appid, WECHAT_APP_SECRET: secret } = readEnv();
  if (!appid || !secret) throw new WechatError(-1, 'WECHAT_APP_ID and WECHAT_APP_SECRET are not set');
  return { appid, secret };
};

const Token = z.object({ access_token: z.string(), expires_in: z.number() });
let held: { token: Promise<string>; until: number } | undefined;

/** The stable token: every server is given the same one until it ends, so that each may hold it by itself. */
const getStableAccessToken = async () => {
  if (held && held.until > Date.now()) return held.token;
  const fetched = ask('/cgi-bin/stable_token', {}, { grant_type: 'client_credential', ...account() }).then(
    (received) => z.parse(Token, received),
  );
  const holding = { token: fetched.then((token) => token.access_token), until: Date.now() + PATIENCE };
  held = holding;
  try {
    holding.until = Date.now() + (await fetched).expires_in * 1000 - EARLY;
  } catch (error) {
    if (held === holding) held = undefined;
    throw error;
  }
  return holding.token;
};

/** Asks with the token, and once more with a new one where WeChat has given out another since. */
const askWithToken = async (path: string, body: object, patience?: number) => {
  const once = async () => ask(path, { access_token: await getStableAccessToken() }, body, patience);
  return once().catch((error: unknown) => {
    if (!(error instanceof WechatError) || !TOKEN_IS_OVER.has(error.errcode)) throw error;
    held = undefined;
    return once();
  });
};

/** No words of a citizen, no openid and no secret: what was asked, and what WeChat said. */
const note = (asked: string) => (error: Error) => {
  log().warn({ asked, error: error instanceof WechatError ? error.message : error.name }, 'WeChat');
};

/** The code is not good, was used before, or WeChat has blocked the person as high risk. */
const CODE_IS_REFUSED = new Set([40029, 40163, 40226]);
const SignedIn = z.object({ openid: z.string() });

/** Who a login code of `wx.login` names. */
export const code2Session = async (code: string): Promise<{ openid: string } | 'refused' | 'away'> => {
  try {
    const query = { ...account(), js_code: code, grant_type: 'authorization_code' };
    return z.parse(SignedIn, await ask('/sns/jscode2session', query));
  } catch (error) {
    if (error instanceof WechatError && CODE_IS_REFUSED.has(error.errcode)) return 'refused';
    note('code2Session')(error as Error);
    return 'away';
  }
};

const TextChecked = z.object({ result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }) });

/**
 * What WeChat thinks of words (msgSecCheck 2.0, a comment). `pending` where it does not say so within 1.5 s, or
 * nobody's openid is there to ask with: then a person looks. Takes 2,500 characters at most.
 */
export const checkText = async ({ openid, words }: { openid: string | undefined; words: string }) => {
  if (!openid) return 'pending';
  const body = { version: 2, scene: 2, openid, content: words };
  const checked = await Promise.race([
    askWithToken('/wxa/msg_sec_check', body, MOMENT).catch(note('msgSecCheck')),
    setTimeout(MOMENT, undefined, { ref: false }),
  ]);
  return z.safeParse(TextChecked, checked).data?.result.suggest ?? 'pending';
};

const MediaTaken = z.object({ trace_id: z.string() });

/** Has WeChat look at a picture at a public address; its answer comes later as an event with this trace id. */
export const checkMedia = async ({ openid, url }: { openid: string | undefined; url: string }) => {
  if (!openid) return undefined;
  const body = { version: 2, scene: 2, openid, media_type: 2, media_url: url };
  const taken = await askWithToken('/wxa/media_check_async', body).catch(note('mediaCheckAsync'));
  return z.safeParse(MediaTaken, taken).data?.trace_id;
};

/**
 * A mini-program code that opens `page` with a `scene` of 32 characters at most, as a picture (JPEG or PNG);
 * undefined where WeChat gives none, say beyond its limit of 5,000 a minute.
 */
export const getUnlimitedQRCode = async ({ scene, page }: { scene: string; page: string }) => {
  const drawn = await askWithToken('/wxa/getwxacodeunlimit', { scene, page, check_path: false }).catch(
    note('getUnlimitedQRCode'),
  );
  return drawn instanceof Uint8Array ? drawn : undefined;
};
