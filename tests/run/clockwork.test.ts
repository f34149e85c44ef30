import { afterAll, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../api/ledger/filled.ts';

const { fill, get, close } = await openLedger();
const { startClockwork } = await import('../../run/clockwork.ts');
const { jobs } = await import('../../api/_features/clockwork/jobs.ts');
afterAll(close);
const size = async () => (await (await get('/ledger')).json()).size;

describe('the clockwork of a running server', () => {
  it('numbers a line within a second of its being written', async () => {
    const stop = startClockwork();
    for (let count = 1; count <= 3; count++) {
      await fill(1, count);
      await expect.poll(size, { timeout: 1_000, interval: 20 }).toBe(count);
    }
    await stop();
  });

  it('tries again what failed', async () => {
    const run = vi.spyOn(jobs.ledger, 'run').mockRejectedValueOnce(new Error('the database is away'));
    const stop = startClockwork();
    await fill(1, 4);
    await expect.poll(size, { timeout: 5_000, interval: 50 }).toBe(4);
    expect(run.mock.calls.length).toBeGreaterThan(1);
    run.mockRestore();
    await stop();
  });

  it('ends with the run under way, and starts none after it', async () => {
    const stop = startClockwork();
    await stop();
    await fill(1, 5);
    expect(await size()).toBe(4);
    expect(await jobs.ledger.run()).toBe(1);
  });
});
