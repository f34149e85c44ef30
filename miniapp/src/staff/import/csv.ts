import Papa from 'papaparse';

/** The cells of a table as a spreadsheet writes it (RFC 4180), or as it is copied out of one; empty lines left out. */
export const parseTable = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data.map((row) =>
    row.map((cell) => cell.trim()),
  );

/** The same table as text, so that a spreadsheet reads its Chinese (byte order mark) and runs none of it. */
export const writeTable = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  )}\r\n`;
