import Taro from '@tarojs/taro';
import type { RefusalReply } from '#contract/refusals';

/** How long the phone waits for an answer (ms). */
const PATIENCE = 8_000;

/** What is sent, and how long that may take (ms). */
const JSON_BODY = { type: 'application/json', timeout: PATIENCE };

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

type Asking = {
  method?: 'POST';
  data?: unknown;
  header: Record<string, string>;
  timeout?: number;
  dataType?: string;
};

/** The only network call of the app: what came, or undefined where nothing did. */
export const request = <T>(address: string, asking: Asking) =>
  Taro.request<T | RefusalReply>({ url: API_URL + address, timeout: PATIENCE, ...asking }).catch(
    () => undefined,
  );

export const isRefusal = (received: unknown): received is RefusalReply =>
  typeof received === 'object' && received !== null && 'reason' in received;

/**
 * Sends something to an address, once: nothing is tried again here, and nothing is kept. Throws `Refused` or
 * `Unreached`, the latter also where the server is not at fault for what was sent and may take it later.
 */
export const send = async <T>(address: string, data: unknown, token?: string, as = JSON_BODY): Promise<T> => {
  const header = { 'Content-Type': as.type, ...bearing(token) };
  const response = await request<T>(address, { method: 'POST', data, header, timeout: as.timeout });
  const received = response?.data;
  if (response?.statusCode === 200 && received && typeof received === 'object') return received as T;
  if (response && response.statusCode < 500 && isRefusal(received)) throw new Refused(received);
  throw new Unreached();
};

/** The header that says who asks. */
export const bearing = (token: string | undefined): Record<string, string> =>
  token ? { Authorization: `Bearer ${token}` } : {};
