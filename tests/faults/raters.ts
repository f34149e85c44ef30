import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Received, Send } from '../../contract/api.ts';
import { readHead } from '../../run/verify-ledger/heads.ts';
import type { Seen } from '../../run/verify-ledger/verify.ts';

/** A rating that somebody set out to give, and the receipt if one came. */
export interface Sending {
  token: string;
  draft: Send<'POST /ratings'>;
  receipt?: Received<'POST /ratings'> | undefined;
}

const RATERS = 6;
/** After no answer, and between two looks at the newest head (ms). */
const PAUSE = 25;

const isPoor = (nth: number) => nth % 3 === 0;
const drawDraft = (nth: number): Sending['draft'] => ({
  id: randomUUID(),
  door: nth % 2 ? 'w.demo-centre-12' : 'p.demo-centre',
  channel: 'web',
  ...(isPoor(nth) ? { level: 'dissatisfied', tags: ['209'] } : { level: 'very-satisfied' }),
  comment: nth % 5 ? '' : '等了很久',
  contact: nth % 7 ? null : { name: '赵', phone: '13800000638' },
});

/** Posts to the API at `url`. Gives undefined where no answer came, or the database was away (503). */
export const post = async <T>(url: string, path: string, sent: unknown, token?: string) => {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const reply = await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(sent) })
    .then(async (response) => ({ status: response.status, body: await response.text() }))
    .catch(() => undefined);
  if (!reply || reply.status === 503) return undefined;
  if (reply.status !== 200) throw new Error(`POST ${path} was answered ${reply.status} ${reply.body}`);
  return JSON.parse(reply.body) as T;
};

/** Sends a rating under its id; the receipt, if one comes. */
export const send = (url: string, { token, draft }: Sending) =>
  post<Received<'POST /ratings'>>(url, '/ratings', draft, token);

/**
 * Citizens who rate, each once, as fast as they are answered, and somebody who watches the ledger. `stop`, when
 * the server is dead, says what was sent, which refusals there were, and the last head that was seen.
 */
export const startRaters = (url: string, vkey: string) => {
  const seen = { sent: [] as Sending[], failed: [] as string[], head: undefined as Seen | undefined };
  const stopped = new AbortController();
  const rate = async () => {
    const session = await post<Received<'POST /sessions'>>(url, '/sessions', {});
    if (!session) return;
    const sending: Sending = { token: session.token, draft: drawDraft(seen.sent.length) };
    seen.sent.push(sending);
    // As a phone does: sent again under its id until it is answered.
    while (!stopped.signal.aborted) {
      sending.receipt = await send(url, sending);
      if (sending.receipt) return;
      await setTimeout(PAUSE);
    }
  };
  const watch = async () => {
    const ask = (path: string) => fetch(`${url}/api${path}`);
    const head = await readHead(ask, vkey).catch(() => undefined);
    if (head?.size) seen.head = { vkey, size: head.size, root: Buffer.from(head.root).toString('hex') };
    await setTimeout(PAUSE);
  };
  const repeat = async (act: () => Promise<unknown>) => {
    while (!stopped.signal.aborted) await act().catch((error: Error) => seen.failed.push(error.message));
  };
  const working = Promise.all([...Array.from({ length: RATERS }, () => rate), watch].map(repeat));
  const stop = async () => {
    stopped.abort();
    await working;
    return seen;
  };
  return { stop };
};
