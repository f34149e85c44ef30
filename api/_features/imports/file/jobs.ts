import { chooseTable, type Wanted } from './choose.ts';
import { readCsv } from './csv.ts';
import { kindOf } from './guard.ts';
import { markFile, type Marked } from './mark.ts';
import { readWorkbook } from './workbook.ts';
import { writeXlsx, type Written } from './write.ts';

/** What is done to files beside everything else (apart.ts): what goes in and comes out is plain data. */
export const jobs = {
  /** The rows of a table in a file. Refuses what is no table (guard.ts, choose.ts). */
  read: async (file: Uint8Array, wanted: Wanted) =>
    chooseTable(kindOf(file) === 'zip' ? await readWorkbook(file) : [readCsv(file)], wanted),
  mark: (file: Uint8Array, marked: Marked) => markFile(file, marked),
  write: (written: Written) => writeXlsx(written),
};
export type Jobs = typeof jobs;
