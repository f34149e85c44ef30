import { expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';

it('a guide that is published anew is never missing, also for a reader who began just before', async () => {
  const { owner, drop } = await copyDatabase();
  const seen = await connected(owner, async (reader) => {
    // As the catalogue is loaded: the clock of a transaction stands at its begin, what it sees at its first look.
    await reader.query('begin isolation level repeatable read');
    await connected(owner, async (publisher) => {
      await publisher.query('begin');
      await publisher.query(
        `update guide_versions set withdrawn_at = clock_timestamp() where guide_code = 'P1103'`,
      );
      await publisher.query(
        `insert into guide_versions (guide_code, number, name, facts)
         select guide_code, 2, name, facts from guide_versions where guide_code = 'P1103'`,
      );
      await publisher.query('commit');
    });
    await reader.query(`select set_config('role', 'anon', true)`);
    return (
      await reader.query(
        `select number from guide_versions where guide_code = 'P1103' and withdrawn_at is null`,
      )
    ).rows;
  });
  await drop();
  expect(seen).toEqual([{ number: 2 }]);
});
