import { createHmac } from 'node:crypto';
import { commitmentText } from '#rules/commitment';
import { isSame, sha256 } from './digest.ts';
import { readEnv } from './env.ts';

/** Crockford's base 32: no I, L, O, U, so that a code read out or copied by hand stays itself. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

export const receiptKey = () => Buffer.from(readEnv().RECEIPT_KEY, 'base64url');

const derive = (purpose: string, of: string) =>
  createHmac('sha256', receiptKey()).update(`${purpose}:${of}`).digest();

/** 查询码: what only the paper in the citizen's hand says. Derived, never stored: no table can leak it, no clerk can look it up. */
export const codeOf = (receipt: string) =>
  [...derive('code', receipt).subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');

/** The salt of a rating's commitment in the ledger (base64url): on the receipt, and nowhere else. */
export const saltOf = (id: string) => derive('salt', id).subarray(0, 16).toString('base64url');

/** What the ledger binds a rating or a 追评 to, by its id: its words, and what else `said` names. */
export const commitmentOf = (id: string, said: Parameters<typeof commitmentText>[1]) =>
  sha256(commitmentText(saltOf(id), said));

/** Whether a code belongs to a receipt. I and L are read as 1, O as 0, as Crockford has it. */
export const opensReceipt = (receipt: string, code: string) =>
  isSame(code.toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0'), codeOf(receipt));
