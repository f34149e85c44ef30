import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Received, RouteKey, Send } from '#contract/api';
import { call, type Reply } from './call';

/** A reply in whichever state it is: on its way, failed, or here (perhaps with a newer one on its way). */
export type Asked<T> = { reply?: Reply<T>; error?: Error };

/** How long a reply counts as new (ms). */
const FRESH = 60_000;
const onItsWay: Asked<never> = {};

const asked = new Map<string, Asked<unknown>>();
const answeredAt = new Map<string, number>();
const underWay = new Set<string>();
const listeners = new Set<() => void>();

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const settle = (name: string, state: Asked<unknown>) => {
  underWay.delete(name);
  asked.set(name, state);
  for (const listener of listeners) listener();
};

/** Asks once, however many parts of a page want to know. */
const ask = (name: string, key: RouteKey, send: Send<RouteKey>) => {
  if (underWay.has(name)) return;
  underWay.add(name);
  call(key, send).then(
    (reply) => {
      if (!reply.keptAt) answeredAt.set(name, Date.now());
      settle(name, { reply });
    },
    (error: Error) => settle(name, { error }),
  );
};

/** What a page reads from the API, and a way to ask once more. */
export const useReply = <K extends RouteKey>(key: K, send: Send<K>) => {
  const name = `${key} ${JSON.stringify(send)}`;
  const state = useSyncExternalStore(listen, () => asked.get(name) ?? onItsWay) as Asked<Received<K>>;
  // The name says all that `key` and `send` say.
  const again = useCallback(() => {
    if (asked.get(name)?.error) settle(name, onItsWay);
    ask(name, key, send);
  }, [name]);
  useEffect(() => {
    if (Date.now() - (answeredAt.get(name) ?? 0) > FRESH) again();
  }, [name, again]);
  return { ...state, again };
};
