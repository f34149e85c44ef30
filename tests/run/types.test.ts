import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { describeTables } from '../../run/types.ts';
import { copyDatabase } from '../copied-database.ts';

const FILE = 'api/_core/database.types.ts';
const { owner, drop } = await copyDatabase();
afterAll(drop);

it('the types of the tables are those of the migrated database; `npm run types` writes them anew', async () => {
  expect(await describeTables(owner)).toBe(readFileSync(FILE, 'utf8'));
});
