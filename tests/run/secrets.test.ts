import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawKeys, keepSecrets } from '../../run/embedded/keys.ts';
import { makeFolder } from './postgres.ts';

describe('what is drawn at the first start', () => {
  it('is found again at the next, and read by its owner alone', async () => {
    const home = await makeFolder();
    const first = await keepSecrets(home, 'keys.json', drawKeys);
    expect(await keepSecrets(home, 'keys.json', drawKeys)).toEqual(first);
    expect((await stat(join(home, 'keys.json'))).mode & 0o777).toBe(0o600);
    expect(drawKeys()).not.toEqual(first);
  });

  it('gains what a newer version needs, and keeps the rest', async () => {
    const home = await makeFolder();
    await writeFile(join(home, 'keys.json'), '{"SESSION_KEY":"of an older version"}');
    const { SESSION_KEY, LEDGER_KEY } = await keepSecrets(home, 'keys.json', drawKeys);
    expect(SESSION_KEY).toBe('of an older version');
    expect(LEDGER_KEY).toMatch(/^MC4CAQAwBQYDK2VwBCIEI/);
  });
});
