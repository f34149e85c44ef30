import { createPrivateKey, createPublicKey, hash, sign } from 'node:crypto';
import { merkle } from '#rules/merkle';
import { verifierOf, writeCheckpoint, writeVerifier, type Head } from '#rules/notes';
import { readEnv } from '../../_core/env.ts';

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

/** The tree, hashed by Node. */
export const tree = merkle(sha256);

const openKey = () => {
  const { LEDGER_KEY, LEDGER_ORIGIN: origin } = readEnv();
  const key = createPrivateKey({ key: Buffer.from(LEDGER_KEY, 'base64'), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { key, origin, verifier: verifierOf(origin, publicKey, sha256) };
};
let opened: ReturnType<typeof openKey> | undefined;
const ledgerKey = () => (opened ??= openKey());

/** Who signs: the line that verifiers are given (C2SP signed-note). */
export const vkey = () => writeVerifier(ledgerKey().verifier);

/** The head of the ledger as a signed note (C2SP tlog-checkpoint). */
export const signHead = (head: Omit<Head, 'origin'>) => {
  const { key, origin, verifier } = ledgerKey();
  return writeCheckpoint({ ...head, origin }, verifier, (text) => sign(null, text, key));
};
