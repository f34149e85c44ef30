import { hash } from 'fast-sha256';
import nacl from 'tweetnacl';
import type { Tools } from '#rules/ledger-proof';

/** What a phone verifies with: WeChat has no crypto of its own, and old iPhones no BigInt. */
export const tools: Tools = {
  sha256: hash,
  verify: (text, signature, key) =>
    signature.length === nacl.sign.signatureLength &&
    key.length === nacl.sign.publicKeyLength &&
    nacl.sign.detached.verify(text, signature, key),
};
