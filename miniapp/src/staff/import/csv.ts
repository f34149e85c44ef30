/**
 * The cells of a table as a spreadsheet writes it (RFC 4180), or as it is copied out of one, with tabs between. A quoted
 * cell may hold marks and line breaks; empty lines are left out.
 */
export const parseTable = (text: string): string[][] => {
  const mark = text.slice(0, text.search(/\n|$/)).includes('\t') ? '\t' : ',';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  const source = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < source.length) {
    const [, quoted, plain = '', end] = cell.exec(source) ?? [];
    if (end === undefined) break;
    rows[rows.length - 1]!.push((quoted?.replace(/""/g, '"') ?? plain).trim());
    if (end !== mark) rows.push([]);
  }
  return rows.filter((row) => row.some(Boolean));
};

const write = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** The same table as text, so that a spreadsheet reads its Chinese: with a byte order mark. */
export const writeTable = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.map(write).join(',')).join('\r\n')}\r\n`;
