import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chineseDays from 'chinese-days';
import { format, resolveConfig } from 'prettier';
import { isMain } from './main.ts';

const TARGET = fileURLToPath(new URL('../supabase/seeds/calendar.json', import.meta.url));
const SINCE = Date.UTC(2024, 0, 1);
/** No notice reaches further than this many years after the first. */
const YEARS = 20;
const DAY = 86_400_000;

/** 2026-02-16 as chinese-days knows it, or nothing where it is as Monday to Friday go. */
const exceptionOn = (at: number) => {
  const day = new Date(at).toISOString().slice(0, 10);
  const { work, name } = chineseDays.getDayDetail(day);
  const weekday = new Date(at).getUTCDay() % 6 !== 0;
  if (work === weekday) return [];
  // The name is three at once: `Spring Festival,春节,4`.
  return [{ day, working: work, name: name.split(',')[1], source: 'policy/holidays' }];
};

/** The shipped calendar: every day that the library's notices except, from 2024 to the newest it has. */
export const describeCalendar = async (): Promise<string> => {
  const days = Array.from({ length: YEARS * 366 }, (_, i) => SINCE + i * DAY).flatMap(exceptionOn);
  return format(JSON.stringify(days), { ...(await resolveConfig(TARGET)), filepath: TARGET });
};

if (isMain(import.meta.url)) await writeFile(TARGET, await describeCalendar());
