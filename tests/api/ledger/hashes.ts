import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { merkle } from '../../../rules/merkle.ts';

export const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** The tree, hashed apart from the server. */
export const tree = merkle(sha256);
export const leafHash = (text: string) => tree.leafHash(Buffer.from(text));
export const unhex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

export const verify = (text: Uint8Array, signature: Uint8Array, key: Uint8Array) => {
  const x = Buffer.from(key).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verifySignature(null, text, publicKey, signature);
};
