import { describe, expect, it } from 'vitest';
import { development } from '../search/queries.ts';
import { start } from '../run/postgres.ts';
import { compare } from './search/compare.ts';
import { pressKeys } from './search/keystrokes.ts';

describe('the benchmark of the search', () => {
  it('asks every finder the same, and each finds what is called as it was typed', async () => {
    const { url } = await start();
    const [literal, all] = await compare(url, [
      [{ query: '结婚登记', type: 'keyword', expected: ['P0301'] }],
      development,
    ]);
    for (const { name, quality } of literal!) expect([name, quality.five]).toEqual([name, 1]);
    for (const { quality } of all!) expect(quality.asked).toBe(development.length);
  });

  it('presses the keys at the size it was asked for', () => {
    const { items, p50, p99 } = pressKeys(400);
    expect(items).toBe(400);
    expect(p99).toBeGreaterThanOrEqual(p50);
  });
});
