import { createPublicKey, verify } from 'node:crypto';
import { readCheckpoint, readVerifier } from '../../rules/notes.ts';
import { read, sha256, type Ask } from './book.ts';

const isSigned = (text: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, text, key, signature);
};

/** The key that the log names as its own. */
export const readKey = async (ask: Ask): Promise<string> =>
  ((await (await read(ask, '/ledger')).json()) as { vkey: string }).vkey;

/** The newest head; undefined where it is not signed by the key. */
export const readHead = async (ask: Ask, vkey: string) => {
  const verifier = readVerifier(vkey, sha256);
  const note = await (await read(ask, '/ledger/checkpoint')).text();
  return verifier && readCheckpoint(note, verifier, isSigned);
};
