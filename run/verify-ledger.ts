import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isMain } from './main.ts';
import { Unread } from './verify-ledger/book.ts';
import { verifyLedger, type Seen } from './verify-ledger/verify.ts';

const USAGE = `npm run verify-ledger -- URL [--since FILE] [--key VKEY]

  URL     the site, say https://haoban.example
  --since a file that keeps the key and the head from one time to the next; made the first time
  --key   the key of the ledger, from wherever you trust; left out, the one in FILE or the one the site names

It ends with 0 where everything holds, with 1 where something does not, with 2 where it could not be read.`;

const remembered = async (file: string | undefined): Promise<Partial<Seen>> =>
  file ? (JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Seen>) : {};

/** Verifies the ledger of a site and says so on the console. Gives the exit code. */
const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { since: { type: 'string' }, key: { type: 'string' } },
  });
  const [url] = positionals;
  if (!url) throw new Unread(USAGE);
  const known = { ...(await remembered(values.since)), ...(values.key && { vkey: values.key }) };
  if (!known.vkey) console.log('No key is known yet: the one that the site names is taken on trust.');
  const api = url.replace(/(\/api)?\/*$/, '/api');
  const { findings, seen } = await verifyLedger((path) => fetch(api + path), known);
  for (const { holds, said } of findings) console.log(`${holds ? '✓' : '✗'} ${said}`);
  const holds = findings.every((finding) => finding.holds);
  if (holds && values.since) await writeFile(values.since, `${JSON.stringify(seen, null, 2)}\n`);
  if (holds && !values.since)
    console.log('Keep this for the next time with --since FILE: a cut end shows only to who remembers.');
  console.log(
    holds ? 'Everything holds.' : 'Something does not hold. What was kept of the last time is left as it is.',
  );
  return holds ? 0 : 1;
};

if (isMain(import.meta.url))
  process.exitCode = await main().catch((error: Error) => {
    console.error(error instanceof Unread ? error.message : error);
    return 2;
  });
