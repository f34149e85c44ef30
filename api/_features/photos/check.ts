import { waitUntil } from '@vercel/functions';
import { readEnv } from '../../_core/env.ts';
import { log } from '../../_core/log.ts';
import { asSystem } from '../../_core/system.ts';
import { checkMedia } from '../../_core/wechat.ts';
import { addressPhoto } from './address.ts';

const ask = async (id: string, openid: string, api: string) => {
  const traceId = await checkMedia({ openid, url: api + addressPhoto(id) });
  if (!traceId) return;
  await asSystem((transaction) =>
    transaction
      .updateTable('photos')
      .set({ check_state: 'pending', trace_id: traceId })
      .where('id', '=', id)
      .where('check_state', '=', 'unchecked')
      .execute(),
  );
};

/**
 * Lets WeChat look at the photo of somebody who came from there; nobody waits for it, and it holds nothing up:
 * a person looks at every photo before it is public.
 */
export const checkPhoto = (id: string, openid: string | undefined) => {
  const { HAOBAN_API_URL } = readEnv();
  if (!openid || !HAOBAN_API_URL) return;
  waitUntil(
    ask(id, openid, HAOBAN_API_URL).catch(({ message }) => log().warn({ message }, 'photo not checked')),
  );
};

/** Keeps what WeChat found in a photo; where it could not look, the photo counts as not looked at. Safe to repeat. */
export const recordMediaCheck = async ({ traceId, suggest }: { traceId: string; suggest: string }) => {
  await asSystem((transaction) =>
    transaction
      .updateTable('photos')
      .set({ check_state: suggest === 'failed' ? 'unchecked' : suggest })
      .where('trace_id', '=', traceId)
      .execute(),
  );
};
