import Taro from '@tarojs/taro';

/** A reply as it was received: what it said, its ETag, and when the server last confirmed it. */
export type KeptReply<T> = { value: T; etag: string | undefined; at: string };

const PREFIX = 'reply:';

/** The reply that the phone keeps for an address, if it does. */
export const keptReply = <T>(address: string): KeptReply<T> | undefined =>
  Taro.getStorageSync<KeptReply<T> | ''>(PREFIX + address) || undefined;

/** Keeps a reply. Where the storage (10 MB in WeChat) is full, the kept replies make room and it goes on. */
export const keepReply = <T>(address: string, reply: KeptReply<T>) => {
  try {
    Taro.setStorageSync(PREFIX + address, reply);
  } catch {
    forgetReplies();
  }
};

const forgetReplies = () => {
  for (const key of Taro.getStorageInfoSync().keys) {
    if (key.startsWith(PREFIX)) Taro.removeStorageSync(key);
  }
};
