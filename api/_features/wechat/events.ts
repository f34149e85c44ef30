import { hash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { isSame } from '../../_core/digest.ts';
import { readEnv } from '../../_core/env.ts';
import { Refusal } from '../../_core/refusal.ts';

/** What WeChat found in a picture that it was asked to look at; `failed` where it could not look. */
export type MediaChecked = { traceId: string; suggest: 'pass' | 'review' | 'risky' | 'failed' };

/** How long (s) a signed address is good for: the signature does not cover what is sent with it. */
const FRESH = 600;

const Event = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  appid: z.string(),
  trace_id: z.string(),
  errcode: z._default(z.number(), 0),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
});

const sign = (...parts: string[]) => hash('sha1', parts.toSorted().join(''));

/** Refuses whoever does not know the token that was set at WeChat (消息推送): `not-wechat`. */
const refuseOthers = ({ req }: Context) => {
  const { WECHAT_EVENT_TOKEN: token } = readEnv();
  const { signature = '', timestamp = '', nonce = '' } = req.query();
  const fresh = Math.abs(Date.now() / 1000 - Number(timestamp)) < FRESH;
  const signed = isSame(signature, sign(token ?? '', timestamp, nonce));
  if (!token || !fresh || !signed) throw new Refusal('not-wechat');
};

/**
 * What WeChat tells by itself (消息推送, 明文模式, JSON): when it is set up, and what it found in a picture, which is
 * handed on. WeChat sends again what is not answered with `success`. Refuses: `not-wechat`.
 */
export const receiveEvents = (mediaChecked: (checked: MediaChecked) => Promise<void>) =>
  new Hono()
    .get('/wechat/events', (context) => {
      refuseOthers(context);
      return context.text(context.req.query('echostr') ?? '');
    })
    .post('/wechat/events', async (context) => {
      refuseOthers(context);
      const event = z.safeParse(Event, await context.req.json().catch(() => undefined)).data;
      if (event && event.appid === readEnv().WECHAT_APP_ID) {
        const suggest = (!event.errcode && event.result?.suggest) || 'failed';
        await mediaChecked({ traceId: event.trace_id, suggest });
      }
      return context.text('success');
    });
