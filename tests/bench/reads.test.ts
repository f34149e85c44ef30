import { describe, expect, it } from 'vitest';
import { start } from '../run/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { growTo } from './grow.ts';
import { measureReads } from './measure.ts';

describe('the benchmark', () => {
  it('gets the right bytes for every read, from bare HTTP and from the API, also of 1,000 guides', async () => {
    const { url } = await start();
    await migrate(url);
    await seed(url);
    for (const size of [277, 1_000]) {
      await growTo(url, size);
      for (const { name, bare, api } of (await measureReads(url, size, 0.3)).rows)
        for (const { answered, wrong } of [bare, api]) {
          expect(answered, name).toBeGreaterThan(0);
          expect(wrong, name).toBe(0);
        }
    }
  });
});
