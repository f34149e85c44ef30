import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfChanged } from '../../run/build.ts';
import { copyDatabase } from '../copied-database.ts';
import { copyProject } from '../run/start.ts';
import { makeFolder } from '../run/postgres.ts';
import { findLostRatings } from './check-ratings.ts';
import { findLosses, readVersions } from './check.ts';
import type { Sending } from './raters.ts';
import { readNotes } from './record.ts';
import { runRounds } from './rounds.ts';

beforeAll(() => buildIfChanged('h5', console.log), 180_000);

describe('what was answered with success', () => {
  it('is there, once, after server and PostgreSQL were killed in six ways under load', async () => {
    const folder = await makeFolder();
    await copyProject(folder);
    const seed = Date.now() % 1_000_000;
    const said: string[] = [];
    const { acknowledged, reads, receipts } = await runRounds(folder, {
      rounds: 6,
      seed,
      say: (line) => said.push(line),
    });
    console.log(
      `${said.join('\n')}\n${acknowledged} acknowledged, ${reads} read, ${receipts} receipts (seed ${seed})`,
    );
    expect(said).toHaveLength(6);
    expect(acknowledged).toBeGreaterThan(0);
    expect(reads).toBeGreaterThan(0);
    expect(receipts).toBeGreaterThan(0);
  }, 240_000);

  it('would be missed if it were not there, or if its catalogue were gone', async () => {
    const { owner, drop } = await copyDatabase();
    const held = await readVersions(owner);
    await drop();
    expect(findLosses(held, [])).toEqual([]);
    expect(findLosses({ ...held, halves: ['P11032'] }, [])).toHaveLength(1);
    const promised = { guide: 'P1103', version: 2, mark: '（1第1次发布）', catalogue: held.catalogue + 1 };
    expect(findLosses(held, [promised])).toHaveLength(2);
    const twice = held.versions.map((row) => ({ ...row, name: `${row.name}${promised.mark}` }));
    expect(findLosses({ ...held, versions: twice }, [{ ...promised, catalogue: 0 }])).toHaveLength(1);
    const none = held.versions.map((row) => ({ ...row, in_force: false }));
    expect(findLosses({ ...held, versions: none }, [])).toHaveLength(277);
  });

  it('would be missed if a rating were not there, twice, or without its line, rectification or contact', () => {
    const draft = {
      id: 'one',
      level: 'dissatisfied',
      contact: { phone: '13800000638' },
    } as Sending['draft'];
    const given = { token: '', draft, receipt: { receipt: 'HB26110001' } as Sending['receipt'] };
    const row = { id: 'one', receipt: 'HB26110001', poor: true, lines: 1, opened: 1, contacts: 1 };
    expect(findLostRatings([row], [given])).toEqual([]);
    for (const rows of [
      [],
      [row, row],
      [{ ...row, receipt: 'HB26110002' }],
      ...['lines', 'opened', 'contacts'].flatMap((name) => [
        [{ ...row, [name]: 0 }],
        [{ ...row, [name]: 2 }],
      ]),
    ])
      expect(findLostRatings(rows, [given])).not.toEqual([]);
    expect(findLostRatings([row, { ...row, id: 'never given' }], [given])).toHaveLength(1);
  });

  it('is read from a record whose last line was torn', () => {
    expect(readNotes('{"guide":"P1103"}\n{"gui')).toEqual([{ guide: 'P1103' }]);
  });
});
