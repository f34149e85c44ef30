const perKey = 1024 * 1024;
const inAll = 10 * perKey;

/** What the mini-program keeps on the phone: plain values by key, at most 1 MB a key and 10 MB in all. */
export const storage = {
  get: (key: string): unknown => {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  },
  set(key: string, value: unknown): void {
    const text = JSON.stringify(value === undefined ? '' : value);
    if (text.length > perKey) throw new Error('entry size limit reached');
    const others = Object.keys(localStorage).filter((name) => name !== key);
    const used = others.reduce((sum, name) => sum + (localStorage.getItem(name)?.length ?? 0), 0);
    if (used + text.length > inAll) throw new Error('exceed storage max size 10Mb');
    localStorage.setItem(key, text);
  },
  remove: (key: string): void => localStorage.removeItem(key),
  clear: (): void => localStorage.clear(),
  info() {
    const keys = Object.keys(localStorage);
    const length = keys.reduce((sum, key) => sum + (localStorage.getItem(key)?.length ?? 0), 0);
    return { keys, currentSize: Math.ceil(length / 1024), limitSize: inAll / 1024 };
  },
};
