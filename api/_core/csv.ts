import { ReadableStream as WebStream } from 'node:stream/web';
import Papa from 'papaparse';

/** The columns of a table by their headings, and what each says of a row. */
export type Columns<Row> = Record<string, (row: Row) => string | number | null | undefined>;

/** How many rows are written at a time. */
const AT_ONCE = 500;

/** Lines of CSV as a spreadsheet takes them; what could be read as a formula is made text. */
const linesOf = (rows: unknown[][]) => Buffer.from(`${Papa.unparse(rows, { escapeFormulae: true })}\r\n`);

async function* lines<Row>(columns: Columns<Row>, pages: AsyncIterable<Row[]> | Iterable<Row[]>) {
  // The byte order mark tells spreadsheets that this is UTF-8.
  yield Buffer.from('\uFEFF');
  yield linesOf([Object.keys(columns)]);
  for await (const page of pages)
    if (page.length) yield linesOf(page.map((row) => Object.values(columns).map((say) => say(row))));
}

/** Rows in memory by pages, each made of what it is made of when its turn comes. */
export function* pagesOf<Kept, Row>(kept: readonly Kept[], make: (one: Kept) => Row): Generator<Row[]> {
  for (let at = 0; at < kept.length; at += AT_ONCE) yield kept.slice(at, at + AT_ONCE).map(make);
}

/** A table as a stream, written page by page while it is read: it is never in memory whole. */
export const tableOf = <Row>(columns: Columns<Row>, pages: AsyncIterable<Row[]> | Iterable<Row[]>) =>
  WebStream.from<Uint8Array>(lines(columns, pages)) as ReadableStream<Uint8Array>;
