import { hash, timingSafeEqual } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal digits. */
export const sha256 = (of: string | Uint8Array) => hash('sha256', of);

/** Whether somebody has said what only they should know; how long that takes tells nothing about it. */
export const isSame = (said: string, known: string) =>
  timingSafeEqual(hash('sha256', said, 'buffer'), hash('sha256', known, 'buffer'));
