import type { ReadKey, Received, Send, WriteKey } from '#contract/api';
import { withQuery } from './address';
import { tokenFor } from './audience';
import { keepReply, keptReply } from './kept';
import { bearing, isRefusal, Refused, request, send, Unreached } from './request';

export { Refused, Unreached };

/** What was received; `keptAt` is set when there is no network and this is what the phone had kept. */
export type Reply<T> = { value: T; keptAt: string | undefined };

/** The path of a route with what belongs in it, and what is left of what is sent. */
export const fill = (key: string, sent: object) => {
  const rest: Record<string, unknown> = { ...sent };
  const path = key.replace(/^\w+ /, '').replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  return { path, rest };
};

/** The address of a read, path and query: it is also the name under which the reply is kept. */
export const addressOf = <K extends ReadKey>(key: K, sent: Send<K>) => {
  const { path, rest } = fill(key, sent);
  return withQuery(path, rest);
};

/** Acts in the name of whom the route is for; once more with a new token where the first is over. */
export const inName = <T>(key: string, act: (token?: string) => Promise<T>): Promise<T> => {
  const tokenOf = tokenFor(key);
  if (!tokenOf) return act();
  return tokenOf().then((token) =>
    act(token).catch((error: unknown) => {
      if (!token || !(error instanceof Refused) || error.reply.reason !== 'no-session') throw error;
      return tokenOf(token).then(act);
    }),
  );
};

/** One answer to a read: 200, 304, or undefined where there is none. Throws `Refused` where the caller is at fault. */
const get = async <T>(address: string, header: Record<string, string>) => {
  const response = await request<T>(address, { header });
  const refused = response && isRefusal(response.data) ? response.data : undefined;
  if (refused && response && response.statusCode < 500) throw new Refused(refused);
  // A foreign network's own page also comes as 200: as a string in WeChat, as null on the web.
  const value =
    response?.statusCode === 200 && response.data && typeof response.data === 'object'
      ? (response.data as T)
      : undefined;
  return { value, refused, unchanged: response?.statusCode === 304, header: response?.header };
};

/**
 * Reads from the API. What was read is kept on the phone with its ETag, so that an unchanged reply is not sent twice and
 * a page once read can be read without a network; what is for staff alone is not kept. Throws `Refused` or `Unreached`.
 */
export const read = async <T>(address: string): Promise<Reply<T>> => {
  const key = `GET ${address}`;
  const kept = tokenFor(key) ? undefined : keptReply<T>(address);
  const got = await inName(key, (token) =>
    get<T>(address, { ...bearing(token), ...(kept?.etag && { 'If-None-Match': kept.etag }) }),
  );
  const at = new Date().toISOString();
  if (kept && got.unchanged) {
    keepReply(address, { ...kept, at });
    return { value: kept.value, keptAt: undefined };
  }
  if (got.value) {
    if (!tokenFor(key)) keepReply(address, { value: got.value, etag: etagOf(got.header), at });
    return { value: got.value, keptAt: undefined };
  }
  if (kept) return { value: kept.value, keptAt: kept.at };
  throw got.refused ? new Refused(got.refused) : new Unreached();
};

/** Writes by the API in the name of whom the route is for. Throws `Refused` or `Unreached` (request.ts). */
export const write = <K extends WriteKey>(key: K, sent: Send<K>): Promise<Received<K>> => {
  const { path, rest } = fill(key, sent);
  return inName(key, (token) => send<Received<K>>(path, rest, token));
};

/** Header names come in any case: WeChat gives them as sent, browsers in lower case. */
const etagOf = (header: Record<string, unknown> | undefined) =>
  Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'etag')?.[1] as string | undefined;
