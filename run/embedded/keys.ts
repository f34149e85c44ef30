import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const secret = () => randomBytes(32).toString('base64url');

/** The server's keys (api/_core/env.ts), drawn at random. */
export const drawKeys = () => ({
  SESSION_KEY: secret(),
  RECEIPT_KEY: secret(),
  LEDGER_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'der', type: 'pkcs8' })
    .toString('base64'),
  CRON_SECRET: secret(),
});

/**
 * What is drawn at the first start and kept in a file of `home` that only its owner reads: a later start finds
 * the same, and what a newer version adds is drawn then.
 */
export const keepSecrets = async <T extends Record<string, string>>(
  home: string,
  name: string,
  draw: () => T,
) => {
  const file = join(home, name);
  const kept = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<T>;
  const secrets: T = { ...draw(), ...kept };
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
};
