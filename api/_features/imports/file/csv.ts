import Papa from 'papaparse';
import { Refusal } from '../../../_core/refusal.ts';
import type { Sheet } from './sheet.ts';

const decode = (bytes: Uint8Array) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The other one, then.
    }
  throw new Refusal('not-a-workbook');
};

/** Spreadsheets write what could be taken for a formula behind an apostrophe. */
export const withoutApostrophe = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '');

/** A spreadsheet's own text (RFC 4180): UTF-8, or GB 18030 from an older one. Refuses what is no text: `not-a-workbook`. */
export const readCsv = (bytes: Uint8Array): Sheet => {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  // oxlint-disable-next-line no-control-regex -- no text has them
  if (!text.trim() || /[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new Refusal('not-a-workbook');
  const { data } = Papa.parse<string[]>(text);
  const lines = data.map((cells, nth) => ({
    row: nth + 1,
    cells: cells.map((cell) => withoutApostrophe(cell.trim())),
  }));
  return { name: '', lines, faults: [] };
};
