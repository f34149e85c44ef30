import { createHmac, hash, timingSafeEqual } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal digits. */
export const sha256 = (of: string | Uint8Array) => hash('sha256', of);

/** Whether somebody has said what only they should know; how long that takes tells nothing about it. */
export const isSame = (said: string, known: string) =>
  timingSafeEqual(hash('sha256', said, 'buffer'), hash('sha256', known, 'buffer'));

/**
 * The same name always gets the same id, which nobody without the key can tell beforehand, nor find the name from:
 * UUID version 8 (RFC 9562).
 */
export const idOf = (name: string, key: Buffer) => {
  const bytes = createHmac('sha256', key).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
