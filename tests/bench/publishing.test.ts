import { afterAll, describe, expect, it } from 'vitest';
import { copyDatabase } from '../copied-database.ts';
import { measurePublishing } from './publishing/measure.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

describe('what is published', () => {
  it('is seen at two servers within five seconds, at its address and by search, and no request fails', async () => {
    const { runs, answered, failed } = await measurePublishing(owner, 4);
    expect(runs).toHaveLength(4);
    expect(Math.max(...runs.map(({ visible }) => visible))).toBeLessThan(5_000);
    expect(answered).toBeGreaterThan(100);
    expect(failed).toEqual([]);
  });
});
