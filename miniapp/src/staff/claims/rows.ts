type Row = { code: string; name: string; department: string | null };

/** The most that is entered at a time. */
const MOST = 500;

/** A spreadsheet parts by tabs; only without any do commas part: names have commas of their own. */
const cellsOf = (line: string) => line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim());

/**
 * What was pasted, a line an item: code, name and department; undefined where one lacks, or a line has more, so that no
 * name is cut in two.
 */
export const rowsOf = (pasted: string): Row[] | undefined => {
  const rows = pasted
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map(cellsOf);
  const sound = ([code, name, , ...rest]: string[]) => code && name && !rest.some(Boolean);
  if (!rows.length || rows.length > MOST || !rows.every(sound)) return undefined;
  return rows.map(([code = '', name = '', department = '']) => ({
    code,
    name,
    department: department || null,
  }));
};
