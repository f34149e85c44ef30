import Taro from '@tarojs/taro';

/** A reply as it was received: what it said, its ETag, and when the server last confirmed it. */
export type KeptReply<T> = { value: T; etag: string | undefined; at: string };

const PREFIX = 'reply:';

/** The reply that the phone keeps for an address, if it does. */
export const keptReply = <T>(address: string): KeptReply<T> | undefined =>
  Taro.getStorageSync<KeptReply<T> | ''>(PREFIX + address) || undefined;

/** Keeps a reply. Where the storage (10 MB in WeChat) is full, the older replies make room; reading goes on anyway. */
export const keepReply = <T>(address: string, reply: KeptReply<T>) => {
  const keep = () => Taro.setStorageSync(PREFIX + address, reply);
  try {
    keep();
  } catch {
    forgetReplies();
    try {
      keep();
    } catch {
      // Too large for this phone: it is read, and not kept.
    }
  }
};

const keptKeys = () => Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(PREFIX));

/** The addresses whose replies the phone keeps. */
export const keptAddresses = () => keptKeys().map((key) => key.slice(PREFIX.length));

/** How many replies the phone keeps. */
export const countReplies = () => keptKeys().length;

/** Forgets the reply of an address. */
export const forgetReply = (address: string) => Taro.removeStorageSync(PREFIX + address);

/** Forgets every reply. */
export const forgetReplies = () => keptKeys().forEach((key) => Taro.removeStorageSync(key));
