import { sql } from 'kysely';
import type { Import } from '#contract/imports';
import { Refusal } from '../../_core/refusal.ts';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
import { readImports, showImports, type ImportRow } from './show.ts';

/** What has died since is marked so at the next look. */
const markLost = (transaction: Transact) => sql`select haoban.fail_lost_imports()`.execute(transaction);

/** An import of the caller's agency. Refuses: `no-such-import`. */
export const findImport = async (transaction: Transact, id: string): Promise<ImportRow> => {
  await markLost(transaction);
  const row = await readImports(transaction).where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('no-such-import');
  return row;
};

/** The same as the desk sees it. Refuses: `no-such-import`. */
export const showImport = async (transaction: Transact, id: string, staff: Staff): Promise<Import> =>
  (await showImports(transaction, [await findImport(transaction, id)], staff))[0]!;

/** The last imports of the caller's agency. */
export const lastImports = async (transaction: Transact, most: number) => {
  await markLost(transaction);
  return readImports(transaction).limit(most).execute();
};
