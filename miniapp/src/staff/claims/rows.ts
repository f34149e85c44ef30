type Row = { code: string; name: string; department: string | null };

/** The most that is entered at a time. */
const MOST = 500;

/** What was pasted, a line an item: code, name and department, as a spreadsheet parts them; undefined where one lacks. */
export const rowsOf = (pasted: string): Row[] | undefined => {
  const rows = pasted
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => line.split(/\t|,|，/).map((cell) => cell.trim()))
    .map(([code = '', name = '', department = '']) => ({ code, name, department: department || null }));
  const sound = rows.length > 0 && rows.length <= MOST && rows.every(({ code, name }) => code && name);
  return sound ? rows : undefined;
};
