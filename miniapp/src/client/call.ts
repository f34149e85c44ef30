import Taro from '@tarojs/taro';
import type { ReadKey, Received, Send, WriteKey } from '#contract/api';
import type { RefusalReply } from '#contract/refusals';
import { withQuery } from './address';
import { keepReply, keptReply } from './kept';

/** How long the phone waits for an answer (ms). */
const PATIENCE = 8_000;

/** The server said no, and why. */
export class Refused extends Error {
  readonly reply: RefusalReply;

  constructor(reply: RefusalReply) {
    super(reply.sentence);
    this.reply = reply;
  }
}

/** The server could not be reached, and nothing was kept of an earlier time. */
export class Unreached extends Error {}

/** What was received; `keptAt` is set when there is no network and this is what the phone had kept. */
export type Reply<T> = { value: T; keptAt: string | undefined };

/** The address of a read, path and query: it is also the name under which the reply is kept. */
export const addressOf = <K extends ReadKey>(key: K, send: Send<K>) => {
  const rest: Record<string, unknown> = { ...send };
  const path = key.replace(/^\w+ /, '').replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  return withQuery(path, rest);
};

/**
 * Reads from the API: this and `write` are the only network calls of the app. What was read is kept on the phone with its
 * ETag, so that an unchanged reply is not sent twice and a page once read can be read without a network.
 * Throws `Refused` or `Unreached`.
 */
export const read = async <T>(address: string): Promise<Reply<T>> => {
  const kept = keptReply<T>(address);
  const response = await Taro.request<T | RefusalReply>({
    url: API_URL + address,
    timeout: PATIENCE,
    header: kept?.etag ? { 'If-None-Match': kept.etag } : {},
  }).catch(() => undefined);
  const at = new Date().toISOString();
  if (kept && response?.statusCode === 304) {
    keepReply(address, { ...kept, at });
    return { value: kept.value, keptAt: undefined };
  }
  // A foreign network's own page also comes as 200: as a string in WeChat, as null on the web.
  if (response?.statusCode === 200 && response.data && typeof response.data === 'object') {
    const value = response.data as T;
    keepReply(address, { value, etag: etagOf(response.header), at });
    return { value, keptAt: undefined };
  }
  const refused = response && isRefusal(response.data) ? response.data : undefined;
  if (refused && response && response.statusCode < 500) throw new Refused(refused);
  if (kept) return { value: kept.value, keptAt: kept.at };
  throw refused ? new Refused(refused) : new Unreached();
};

/**
 * Writes by the API, once: nothing is tried again here, and nothing is kept. Throws `Refused` or `Unreached`,
 * the latter also where the server is not at fault for what was sent and may take it later.
 */
export const write = async <K extends WriteKey>(key: K, sent: Send<K>): Promise<Received<K>> => {
  const [method, path] = key.split(' ') as ['POST', string];
  const response = await Taro.request<Received<K> | RefusalReply>({
    url: API_URL + path,
    method,
    data: sent,
    timeout: PATIENCE,
    header: { 'Content-Type': 'application/json' },
  }).catch(() => undefined);
  const received = response?.data;
  if (response?.statusCode === 200 && received && typeof received === 'object')
    return received as Received<K>;
  if (response && response.statusCode < 500 && isRefusal(received)) throw new Refused(received);
  throw new Unreached();
};

const isRefusal = (received: unknown): received is RefusalReply =>
  typeof received === 'object' && received !== null && 'reason' in received;

/** Header names come in any case: WeChat gives them as sent, browsers in lower case. */
const etagOf = (header: Record<string, unknown> | undefined) =>
  Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'etag')?.[1] as string | undefined;
