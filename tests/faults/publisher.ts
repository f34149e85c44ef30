/**
 * A process that publishes versions of guides as the desk does, as fast as it can, until it is killed.
 * A version is written down in the record, and the record on disk, only after PostgreSQL has said it is committed.
 * Arguments: the owner's address, the record's file, a name for this run that makes its versions unique.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import pg from 'pg';
import { publish } from '../publish.ts';
import { note } from './record.ts';

const [url = '', record = '', run = ''] = process.argv.slice(2);
const AT_ONCE = 4;

const file = openSync(record, 'a');
let count = 0;

const work = async (guides: string[]) => {
  const client = new pg.Client({ connectionString: url, application_name: 'publisher' });
  client.on('error', () => undefined);
  await client.connect();
  for (;;) {
    count += 1;
    const [guide, mark] = [guides[count % guides.length]!, `（${run}第${count}次发布）`];
    const { version, catalogue } = await publish(client, guide, `${names.get(guide)}${mark}`);
    writeSync(file, note({ guide, version, mark, catalogue }));
    fsyncSync(file);
  }
};

const client = new pg.Client({ connectionString: url });
await client.connect();
const { rows } = await client.query<{ code: string; name: string }>(
  'select guide_code as code, name from guide_versions where number = 1 order by md5(guide_code || $1)',
  [run],
);
const names = new Map(rows.map(({ code, name }) => [code, name]));
await client.end();
// It ends with its database: what was not acknowledged then was never promised.
await Promise.all(Array.from({ length: AT_ONCE }, () => work(rows.map(({ code }) => code)))).catch(() => {
  closeSync(file);
  process.exit(1);
});
