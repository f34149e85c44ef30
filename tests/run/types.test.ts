import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { afterAll, expect, it } from 'vitest';
import { describeTables } from '../../run/types.ts';
import { copyDatabase } from '../copied-database.ts';

const FILE = 'api/_core/database.types.ts';
const { owner, drop } = await copyDatabase();
afterAll(drop);

it('the types of the tables are those of the migrated database; `npm run types` writes them anew', async () => {
  const described = format(await describeTables(owner), { ...(await resolveConfig(FILE)), filepath: FILE });
  expect(await described).toBe(readFileSync(FILE, 'utf8'));
});
