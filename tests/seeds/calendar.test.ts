import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCalendar } from '../../run/calendar.ts';
import { read, sources } from './seeds.ts';

const days = read<{ day: string; working: boolean }[]>('calendar.json');

describe('the shipped calendar', () => {
  it('is what the library knows today; `npm run calendar` writes it anew', async () => {
    expect(await describeCalendar()).toBe(readFileSync('supabase/seeds/calendar.json', 'utf8'));
  });

  it('holds the days of three notices, in their order', () => {
    const years = Map.groupBy(days, ({ day }) => day.slice(0, 4));
    expect([...years].map(([year, held]) => [year, held.length])).toEqual([
      ['2024', 27],
      ['2025', 23],
      ['2026', 25],
    ]);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
  });

  it('says in its source which years it has, and from which year nobody has told it', () => {
    const source = sources.find(({ id }) => id === 'policy/holidays');
    expect(source?.title).toContain(`${days[0]?.day.slice(0, 4)}—${days.at(-1)?.day.slice(0, 4)}`);
    expect(source?.note).toContain(`${Number(days.at(-1)?.day.slice(0, 4)) + 1} 年的通知还没收进来`);
  });
});
