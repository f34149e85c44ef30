type Request = {
  url: string;
  timeout: number;
  header: Record<string, string>;
  method?: string;
  data?: unknown;
};
type Answer = { statusCode: number; data?: unknown; header?: Record<string, string> };

/** A phone in place of WeChat or a browser: its storage, what was asked of the server, and what it answers. */
export const phone = {
  storage: new Map<string, unknown>(),
  /** How many entries fit. */
  room: Infinity,
  asked: [] as Request[],
  answer: (_request: Request): Answer | Promise<Answer> => Promise.reject(new Error('no network')),
  /** What WeChat gives to be known by again. */
  login: async () => ({ code: 'code-of-the-phone' }),
};

/** A new phone, without a network. */
export const renew = () => {
  phone.storage.clear();
  phone.asked.length = 0;
  phone.room = Infinity;
  phone.answer = () => Promise.reject(new Error('no network'));
  phone.login = async () => ({ code: 'code-of-the-phone' });
};

/** What Taro offers to miniapp/src/client, over that phone. Values are copied, as phones do. */
export default {
  request: async (request: Request) => {
    phone.asked.push(request);
    return phone.answer(request);
  },
  login: () => phone.login(),
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    if (!phone.storage.has(key) && phone.storage.size >= phone.room)
      throw new Error('exceed storage max size');
    phone.storage.set(key, structuredClone(value));
  },
  removeStorageSync: (key: string) => phone.storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
};
