import { createHmac, timingSafeEqual } from 'node:crypto';
import { receiptKey } from '../../_core/receipt.ts';

/** Eight bytes of id, four of expiry (seconds), ten of signature: 30 characters, so that it fits a WeChat scene (32). */
const TOKEN = /^[A-Za-z0-9_-]{30}$/;
const SIGNED = 12;

const sign = (said: Buffer) =>
  createHmac('sha256', receiptKey()).update('door:').update(said).digest().subarray(0, 10);

/** Writes a token for a door: its id (16 hex digits) and when it expires, signed. */
export const writeToken = (id: string, expiresAt: Date) => {
  const said = Buffer.alloc(SIGNED);
  said.write(id, 'hex');
  said.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 8);
  return Buffer.concat([said, sign(said)]).toString('base64url');
};

/** Reads a token that we have written; undefined for anything else. */
export const readToken = (token: string) => {
  if (!TOKEN.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const said = bytes.subarray(0, SIGNED);
  // The last character has bits to spare: a token is read as it was written, and no other way.
  if (bytes.toString('base64url') !== token) return undefined;
  if (!timingSafeEqual(bytes.subarray(SIGNED), sign(said))) return undefined;
  return { id: said.toString('hex', 0, 8), expiresAt: new Date(said.readUInt32BE(8) * 1000) };
};
