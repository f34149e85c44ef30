import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawKeys } from '../../../run/embedded/keys.ts';

const keys = drawKeys();
const readEnv = async (settings: Record<string, string | undefined>) => {
  for (const [name, value] of Object.entries({ ...keys, ...settings })) vi.stubEnv(name, value);
  return (await import('../../../api/_core/env.ts')).readEnv();
};
beforeEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});
const DATABASE_URL = 'postgresql://haoban_server:secret@localhost/haoban';

describe('the settings', () => {
  it('need the address of a database and the keys, and nothing else', async () => {
    expect(await readEnv({ DATABASE_URL, LOG_LEVEL: undefined })).toMatchObject({
      DATABASE_URL,
      LOG_LEVEL: 'info',
    });
  });

  it.each([
    { DATABASE_URL: undefined },
    { DATABASE_URL: 'https://db' },
    { DATABASE_URL, LOG_LEVEL: 'loud' },
    { DATABASE_URL, SESSION_KEY: 'short' },
    { DATABASE_URL, RECEIPT_KEY: undefined },
    { DATABASE_URL, LEDGER_KEY: undefined },
    { DATABASE_URL, CRON_SECRET: 'guess' },
  ])('that are missing or make no sense are named: %o', async (settings) => {
    const wrong = Object.keys(settings).at(-1) ?? '';
    await expect(readEnv(settings)).rejects.toThrow(wrong);
  });

  it('never repeat a password in what they say is wrong', async () => {
    await expect(readEnv({ DATABASE_URL: 'mysql://root:hunter2@db' })).rejects.not.toThrow('hunter2');
  });
});
