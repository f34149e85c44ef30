import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Reason } from '#contract/refusals';
import { Refusal } from '../../../_core/refusal.ts';

/** Unpacked, a workbook of 10,000 rows takes some 10 MB; a few bytes can say that they are thousands of them. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 500;
const MOST_CELLS = 400_000;
/** How many tags there may be: each becomes some object, be it empty. A table of 10,000 rows has two million. */
const MOST_TAGS = 4_000_000;
/** How many cells may stand behind the 702nd column: a row takes memory for all that would be before them. */
const MOST_FAR = 1_000;
/** How many cells may be merged: whoever reads the workbook makes every one of them. */
const MOST_MERGED = 50_000;

const start = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, nth) => bytes[nth] === byte);
/** A name within the old container of Office, as it stands there. */
const names = (bytes: Uint8Array, name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));

/** What a file is, told by its content. Refuses an old or locked workbook: `workbook-old`, `workbook-locked`. */
export const kindOf = (bytes: Uint8Array): 'zip' | 'text' => {
  if (start(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (start(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Refusal(names(bytes, 'EncryptedPackage') ? 'workbook-locked' : 'workbook-old');
  return 'text';
};

const open = (bytes: Uint8Array) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) =>
      zip ? resolve(zip) : reject(error ?? new Error('no zip')),
    );
  });

const TAG = '<'.charCodeAt(0);
const tagsIn = (chunk: Buffer) => {
  let tags = 0;
  for (let at = chunk.indexOf(TAG); at >= 0; at = chunk.indexOf(TAG, at + 1)) tags += 1;
  return tags;
};

/** `left`: how many bytes and tags may yet come. */
const inflate = async (zip: ZipFile, entry: Entry, left: { bytes: number; tags: number }) => {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error)));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    // What it says of its own size counts for nothing: it is counted as it comes out.
    left.bytes -= chunk.length;
    left.tags -= tagsIn(chunk);
    if (left.bytes < 0 || left.tags < 0) throw new Refusal('workbook-too-large');
    if (entry.fileName.startsWith('xl/worksheets/')) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How many cells a merged range takes; without end where it cannot be told. */
const areaOf = (ref: string) => {
  const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i.exec(ref) ?? [];
  if (!left || !top || !right || !bottom) return Infinity;
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
};

const mergedIn = (text: string) =>
  [...text.matchAll(/<(?:\w+:)?mergeCell\b([^>]*)/g)].reduce(
    (sum, [, attributes = '']) => sum + areaOf(/\bref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''),
    0,
  );
const farIn = (text: string) => text.match(/\br\s*=\s*["'][A-Z]{3}\d/gi)?.length ?? 0;
const cellsIn = (text: string) => text.match(/<(?:\w+:)?c[\s>/]/g)?.length ?? 0;

const entriesOf = (zip: ZipFile) =>
  (async function* entries() {
    let next: ((entry: Entry | undefined) => void) | undefined;
    let fail: ((error: Error) => void) | undefined;
    zip.on('entry', (entry: Entry) => next?.(entry));
    zip.on('end', () => next?.(undefined));
    zip.on('error', (error: Error) => fail?.(error));
    for (;;) {
      const entry = await new Promise<Entry | undefined>((resolve, reject) => {
        [next, fail] = [resolve, reject];
        zip.readEntry();
      });
      if (!entry) return;
      yield entry;
    }
  })();

const inspect = async (zip: ZipFile) => {
  const found = new Set<string>();
  const left = { bytes: MOST_BYTES, tags: MOST_TAGS };
  let [cells, far, merged] = [0, 0, 0];
  for await (const entry of entriesOf(zip)) {
    if (entry.isEncrypted()) throw new Refusal('workbook-locked');
    if (found.size >= MOST_ENTRIES) throw new Refusal('workbook-too-large');
    found.add(entry.fileName);
    const text = await inflate(zip, entry, left);
    cells += cellsIn(text);
    far += farIn(text);
    merged += mergedIn(text);
    if (cells > MOST_CELLS || far > MOST_FAR || merged > MOST_MERGED) throw new Refusal('workbook-too-large');
  }
  return found;
};

/**
 * Looks through a zip before anything unpacks it. Refuses one that is cut short: `workbook-cut-short`; one that unpacks
 * to more than a table needs: `workbook-too-large`; one that is encrypted: `workbook-locked`; one that holds no
 * workbook: `not-a-workbook`.
 */
export const guardWorkbook = async (bytes: Uint8Array) => {
  const broken = (reason: Reason) => (error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal(reason);
  };
  const zip = await open(bytes).catch(broken('workbook-cut-short'));
  const found = await inspect(zip).catch(broken('workbook-cut-short'));
  if (!found.has('xl/workbook.xml')) throw new Refusal('not-a-workbook');
};
