import { afterAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openIntake } from './ground.ts';

const desk = await openIntake();
afterAll(desk.close);
const { takenIn, linxiao, gaoyuan } = desk;

const list = async (query = '', person = linxiao): Promise<Received<'GET /desk/intake'>> =>
  receive('GET /desk/intake', await person.get(`/desk/intake${query}`));
const numbers = ({ items }: { items: { caseNumber: string }[] }) => items.map(({ caseNumber }) => caseNumber);

const late = await takenIn();
await desk.sql("update public.intake_cases set due_at = now() - interval '2 hours' where case_number = $1", [
  late,
]);
const soon = await takenIn(1);
await desk.sql(
  "update public.intake_cases set due_at = now() + interval '2 hours', warn_at = now() - interval '1 hour' where case_number = $1",
  [soon],
);
const fresh = await takenIn(3);
const waiting = await takenIn(2);
await desk.take(gaoyuan, waiting, { act: 'ask-more', words: '缺一页。' });
const over = await takenIn(5);

describe('GET /desk/intake', () => {
  it('lists what is open by urgency, what has no limit last, and counts the lamps', async () => {
    const all = await list();
    expect(numbers(all)).toEqual([late, soon, fresh, waiting]);
    expect(all.counts).toEqual({ red: 1, yellow: 1, green: 1, unlit: 1 });
  });

  it('is the same to the other agency, from its side', async () => {
    const all = await list('', gaoyuan);
    expect(numbers(all)).toEqual([late, soon, fresh, waiting]);
    expect(new Set(all.items.map(({ side }) => side))).toEqual(new Set(['deciding']));
    expect(numbers(await list('?side=accepting', gaoyuan))).toEqual([]);
    expect(numbers(await list('?side=accepting'))).toHaveLength(4);
  });

  it('is narrowed down by lamp, state, number, parcel and item', async () => {
    await desk.take(gaoyuan, fresh, { act: 'complete', tracking: 'SF77' });
    expect(numbers(await list('?lamp=red'))).toEqual([late]);
    expect(numbers(await list('?lamp=yellow'))).toEqual([soon]);
    expect(numbers(await list('?state=completed'))).toEqual([fresh]);
    expect(numbers(await list(`?q=${soon}`))).toEqual([soon]);
    expect(numbers(await list('?q=sf77'))).toEqual([fresh]);
    expect(numbers(await list(`?q=${encodeURIComponent('身份证')}`))).toEqual([
      late,
      soon,
      fresh,
      waiting,
      over,
    ]);
    expect(numbers(await list(`?q=${encodeURIComponent('卫生')}`))).toEqual([]);
    expect(numbers(await list('?state=delivered'))).toEqual([over]);
    expect(numbers(await list(`?q=${over}`))).toEqual([over]);
  });

  it('goes on where the page before ended, also among those without a limit and those that have ended', async () => {
    const unlit = await takenIn(2);
    await desk.take(gaoyuan, unlit, { act: 'ask-more', words: '缺一页。' });
    const query = `q=${encodeURIComponent('身份证')}`;
    const whole = numbers(await list(`?${query}`));
    expect(whole.slice(-3)).toEqual([waiting, unlit, over]);
    const walked: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Received<'GET /desk/intake'> = await list(`?${query}&limit=1${next && `&cursor=${next}`}`);
      walked.push(...numbers(page));
      next = page.next;
    }
    expect(walked).toEqual(whole);
  });

  it('shows a clerk of a third agency nothing', async () => {
    await desk.whileElsewhere(async () => {
      expect(await list('', gaoyuan)).toMatchObject({ items: [], counts: { red: 0, unlit: 0 } });
    });
  });

  it('refuses an editor who is no clerk', async () => {
    expect(await refused(await desk.chenxiao.get('/desk/intake'))).toBe('not-clerk');
  });
});
