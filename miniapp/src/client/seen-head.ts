import { onPhone } from './on-phone';

/** The last head of the public ledger that this phone has verified, and the key with which it was signed. */
export type SeenHead = { vkey: string; size: number; root: string; at: string };

const seen = onPhone<SeenHead | undefined>('ledger-head', undefined);

export const { read: readSeenHead, write: keepSeenHead, use: useSeenHead } = seen;

/** The next head is taken as the first again, whatever it says. */
export const forgetSeenHead = () => seen.write(undefined);
