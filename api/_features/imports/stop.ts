import type { Verb } from '../../_core/route.ts';
import { showImport } from './find.ts';

/** Asks a running import to stop: it then takes back all of what it has written. Refuses: `no-such-import`. */
export const stopImport: Verb<'POST /desk/imports/:id/stop'> = async ({ id }, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    await transaction
      .updateTable('imports')
      .set({ stop_asked: true })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute();
    return showImport(transaction, id, staff);
  });
