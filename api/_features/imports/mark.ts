import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { apart } from './file/apart.ts';
import type { Cells } from './file/choose.ts';
import { cellName } from './file/sheet.ts';
import { findImport } from './find.ts';
import type { Kept } from './plan.ts';
import { explain } from './show.ts';

const say = (fault: Kept) => {
  const { why, mend } = explain(fault);
  const { row, column, heading } = fault;
  return { row, column, said: `${cellName(fault)} ${heading}：${why}。${mend}` };
};

/** The table as it was sent, with its faults marked. Refuses: `no-such-import`, also where everything has come in. */
export const markImport: Verb<'GET /desk/imports/:id/workbook'> = async ({ id }, { asCaller }) => {
  const { file, cells, faults } = await asCaller(async (transaction) => {
    await findImport(transaction, id);
    return transaction
      .selectFrom('imports')
      .select(['file', 'cells', 'faults'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  });
  if (!file) throw new Refusal('no-such-import');
  return apart('mark', new Uint8Array(file as unknown as Buffer), {
    cells: { ...(cells as Cells), lines: [] },
    faults: (faults as unknown as Kept[]).map(say),
  });
};
