/**
 * A process that publishes versions of guides as their owner, as fast as it can, until it is killed.
 * A version is written down in the record, and the record on disk, only after PostgreSQL has said it is committed.
 * Arguments: the owner's address, the record's file, a name for this run that makes its versions unique.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import pg from 'pg';
import { note } from './record.ts';

const [url = '', record = '', run = ''] = process.argv.slice(2);
const AT_ONCE = 4;

const publish = async (client: pg.Client, guide: string, mark: string) => {
  await client.query('begin');
  await client.query(
    'update guide_versions set withdrawn_at = clock_timestamp() where guide_code = $1 and withdrawn_at is null',
    [guide],
  );
  const version = await client.query<{ number: number }>(
    `insert into guide_versions (guide_code, number, name, facts)
     select guide_code, 1 + (select count(*) from guide_versions where guide_code = $1), name || $2, facts
     from guide_versions where guide_code = $1 and number = 1 returning number`,
    [guide, mark],
  );
  const catalogue = await client.query<{ number: string }>('select number from catalogue');
  await client.query('commit');
  return { guide, version: version.rows[0]!.number, mark, catalogue: Number(catalogue.rows[0]!.number) };
};

const file = openSync(record, 'a');
let count = 0;

const work = async (guides: string[]) => {
  const client = new pg.Client({ connectionString: url, application_name: 'publisher' });
  client.on('error', () => undefined);
  await client.connect();
  for (;;) {
    count += 1;
    const published = await publish(client, guides[count % guides.length]!, `（${run}第${count}次发布）`);
    writeSync(file, note(published));
    fsyncSync(file);
  }
};

const client = new pg.Client({ connectionString: url });
await client.connect();
const { rows } = await client.query<{ code: string }>('select code from guides order by md5(code || $1)', [
  run,
]);
await client.end();
// It ends with its database: what was not acknowledged then was never promised.
await Promise.all(Array.from({ length: AT_ONCE }, () => work(rows.map(({ code }) => code)))).catch(() => {
  closeSync(file);
  process.exit(1);
});
