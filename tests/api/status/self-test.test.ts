import { afterAll, describe, expect, it } from 'vitest';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { openStatus } from './asked.ts';

const { get, sql, levels, states, sequencer, runSelfTest, close } = await openStatus();
afterAll(close);

const all = (state: string) => Object.fromEntries(Object.keys(ratingLevels).map((level) => [level, state]));
/** The day on which the levels were tried is moved into the past, as if the clock had gone on. */
const letPass = (interval: string) =>
  sql(`alter table level_checks disable trigger never_changed;
    update level_checks set checked_at = checked_at - interval '${interval}';
    alter table level_checks enable trigger never_changed`);
const refuseLevel = (level: RatingLevel) =>
  sql(`create function refuse_level() returns trigger language plpgsql as $$
      begin raise exception 'no % here', new.level; end $$;
    create trigger refuse_level before insert on ratings for each row
      when (new.level = '${level}') execute function refuse_level()`);
const takeAgain = () => sql('drop function refuse_level cascade');

describe('the self-test', () => {
  it('knows nothing before it has run once', async () => {
    expect(await states()).toEqual(all('untested'));
  });

  it('gives one rating of each level through the public door, and finds each listed, counted and proven', async () => {
    expect(await runSelfTest()).toBe(5);
    expect(await states()).toEqual(all('ok'));
    expect(
      await sql('select level, accepted, listed, counted, in_ledger, fault from level_checks order by level'),
    ).toEqual(
      Object.keys(ratingLevels)
        .sort()
        .map((level) => ({
          level,
          accepted: true,
          listed: true,
          counted: true,
          in_ledger: true,
          fault: null,
        })),
    );
  });

  it('marks what it gives, so that it enters no figure and opens no rectification', async () => {
    expect(await sql('select distinct test from ratings')).toEqual([{ test: true }]);
    expect(await sql('select * from rectifications')).toEqual([]);
    expect(
      await sql('select sum(counted)::int as counted, sum(test)::int as test from rating_counts'),
    ).toEqual([{ counted: 0, test: 5 }]);
  });

  it('does nothing more that day, however often and from however many servers it is called', async () => {
    expect(await Promise.all(Array.from({ length: 4 }, runSelfTest))).toEqual([0, 0, 0, 0]);
    expect(await sql('select count(*)::int from ratings')).toEqual([{ count: 5 }]);
  });

  it('tries each level once on the next day, when two servers begin at the same moment', async () => {
    await letPass('1 day');
    expect((await Promise.all([runSelfTest(), runSelfTest()])).sort()).toEqual([0, 5]);
    expect(await sql('select count(*)::int from ratings')).toEqual([{ count: 10 }]);
  });

  it('turns exactly the level red that is not taken, and says since when and until when it is repaired', async () => {
    await letPass('1 day');
    await refuseLevel('very-dissatisfied');
    await runSelfTest();
    expect(await states()).toEqual({ ...all('ok'), 'very-dissatisfied': 'failing' });
    const red = (await levels()).find(({ state }) => state === 'failing');
    expect(red).toMatchObject({ fault: 'not-accepted', acceptedAt: expect.any(String) });
    const hours = (Date.parse(red?.repair?.dueAt ?? '') - Date.parse(red?.failingSince ?? '')) / 3_600_000;
    expect(hours).toBe(6);
    expect(Date.parse(red?.acceptedAt ?? '')).toBeLessThan(Date.parse(red?.failingSince ?? ''));
  });

  it('tries the red level again after a quarter of an hour, and it alone; what works again is green', async () => {
    expect(await runSelfTest()).toBe(0);
    await letPass('15 minutes');
    expect(await runSelfTest()).toBe(1);
    expect(await states()).toMatchObject({ 'very-dissatisfied': 'failing' });
    await takeAgain();
    await letPass('15 minutes');
    expect(await runSelfTest()).toBe(1);
    expect(await states()).toEqual(all('ok'));
  });

  it('turns every level red while the ledger gives no numbers', async () => {
    await letPass('1 day');
    sequencer.runs = false;
    await runSelfTest();
    expect((await levels()).map(({ fault }) => fault)).toEqual(Array(5).fill('not-counted'));
    expect(await states()).toEqual(all('failing'));
    sequencer.runs = true;
    await letPass('15 minutes');
    await runSelfTest();
    expect(await states()).toEqual(all('ok'));
  });

  it('is missed when it does not run for 25 hours, though nothing else tells', async () => {
    await letPass('24 hours 59 minutes');
    expect(await states()).toEqual(all('ok'));
    await letPass('1 minute');
    expect(await states()).toEqual(all('stale'));
    expect((await levels()).every(({ repair, failingSince }) => repair && failingSince)).toBe(true);
  });

  it('has no right that a stranger lacks: the day’s limit for one person holds at the test window too', async () => {
    await runSelfTest();
    await sql('update district_settings set general_ratings_per_day = 1');
    await letPass('1 day');
    await runSelfTest();
    expect(await states()).toEqual(all('ok'));
    expect((await get('/rating-doors/w.demo-canary')).status).toBe(200);
  });
});
