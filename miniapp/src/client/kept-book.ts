import { onPhone } from './on-phone';

/** When the 一册通 was last kept whole, in which catalogue, and how large it is (bytes). */
type Whole = { catalogue: number; at: string; bytes: number };

/** Whether the person wants the 一册通 on this phone, and how it was last kept whole. Its guides are kept replies. */
export const keptBook = onPhone<{ wanted: boolean; whole?: Whole }>('handbook', { wanted: false });

/** Wants it no longer. */
export const unwantBook = () => keptBook.write({ wanted: false });
