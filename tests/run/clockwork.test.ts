import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../api/ledger/filled.ts';

const { sql, fill, get, close } = await openLedger();
const { startClockwork } = await import('../../run/clockwork.ts');
const { jobs } = await import('../../api/_features/clockwork/jobs.ts');
afterAll(close);
const size = async () => (await (await get('/ledger')).json()).size;
/** Waits until the ledger goes that far. */
const reaches = async (count: number) => {
  await expect.poll(size, { interval: 20 }).toBe(count);
};

describe('the clockwork of a running server', () => {
  // The first question loads the catalogue, which takes longer than what is measured here.
  beforeAll(size);

  it('numbers a line as soon as it is written', async () => {
    const stop = startClockwork({ ledger: jobs.ledger });
    await reaches(0);
    const [{ written }] = (await sql('select clock_timestamp() as written')) as [{ written: Date }];
    await fill(1);
    await reaches(1);
    const [{ ordered }] = (await sql('select max(ordered_at) as ordered from ledger_leaves')) as [
      { ordered: Date },
    ];
    expect(ordered.getTime() - written.getTime()).toBeLessThan(1_000);
    await stop();
  });

  it('tries again what failed', async () => {
    const run = vi.spyOn(jobs.ledger, 'run').mockRejectedValueOnce(new Error('the database is away'));
    const stop = startClockwork({ ledger: jobs.ledger });
    await fill(1, 2);
    await reaches(2);
    expect(run.mock.calls.length).toBeGreaterThan(1);
    run.mockRestore();
    await stop();
  });

  it('ends with the run under way, and starts none after it', async () => {
    await startClockwork({ ledger: jobs.ledger })();
    await fill(1, 3);
    expect(await size()).toBe(2);
    expect(await jobs.ledger.run(get)).toBe(1);
  });
});
