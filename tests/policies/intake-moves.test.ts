import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import {
  intakeActs,
  intakeSides,
  intakeStates,
  type IntakeAct,
  type IntakeSide,
  type IntakeState,
} from '#contract/vocabulary-of-cross-region';
import { intakeActsFor, intakeMoves, turnOf } from '#rules/intake';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { read, step, takeIn } from '../taken-in.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

const members = <T extends string>(list: Record<T, string>) => Object.keys(list) as T[];
/** Something done in a transaction that is undone. */
const tried = <T>(act: (client: pg.Client) => Promise<T>) =>
  connected(owner, async (client) => {
    await client.query('begin');
    return act(client);
  });

/** What the rules expect of a step. */
const expected = (act: IntakeAct, state: IntakeState, side: IntakeSide) => {
  const { from, by, to } = intakeMoves[act];
  if (!from.includes(state)) return 'a_move_of_the_table';
  return by === side ? to : 'side_of_the_move';
};

/** Of what was wanted, the nearest that may be done in a state; at its end, that itself. */
const leading = (state: IntakeState, wanted: { act: IntakeAct; side: IntakeSide }) => {
  const side = turnOf(state);
  const may = side ? intakeActsFor(state, side) : [];
  const act = may[members(intakeActs).indexOf(wanted.act) % may.length];
  return act && side ? { act, side } : wanted;
};

type Case = { state: string; since: Date; due_at: Date | null; warn_at: Date | null; closed_at: Date | null };
/** What is wrong with a case after a step. */
const faults = (before: Case, after: Case, outcome: string) => {
  if (!(outcome in intakeStates))
    return isDeepStrictEqual(before, after) ? [] : ['a step that was refused changed something'];
  const ended = turnOf(after.state as IntakeState) === undefined;
  return [
    after.state !== outcome && 'it is elsewhere than the step led',
    before.closed_at && 'it was closed, and moved',
    after.since < before.since && 'its clock ran backwards',
    after.due_at && after.due_at <= after.since && 'its limit was over before it began',
    after.due_at && after.warn_at! > after.due_at && 'it warns after the limit',
    (after.closed_at !== null) !== ended && 'it is closed though it is not at an end, or the other way round',
    ended && after.due_at && 'a clock runs though it has ended',
  ].filter(Boolean);
};

describe('the moves of a case', () => {
  it('are the same table in SQL as in the rules', async () => {
    const { rows } = await connected(owner, (client) =>
      client.query('select act, state, side, next from public.intake_moves'),
    );
    const ruled = members(intakeActs).flatMap((act) =>
      intakeMoves[act].from.map((state) => ({
        act,
        state,
        side: intakeMoves[act].by,
        next: intakeMoves[act].to,
      })),
    );
    const sorted = (table: object[]) => table.map((row) => JSON.stringify(row)).sort();
    expect(sorted(rows)).toEqual(sorted(ruled));
  });

  it('keep to the table whatever is tried and by whom: no clock runs backwards, and what is closed stays closed', async () => {
    const tries = fc.array(
      fc.record({
        act: fc.constantFrom(...members(intakeActs)),
        side: fc.constantFrom(...members(intakeSides)),
        // Every other try is one that a side may make, so that cases get far.
        led: fc.boolean(),
      }),
      { minLength: 1, maxLength: 16 },
    );
    const seen = new Set<IntakeState>();
    await fc.assert(
      fc.asyncProperty(tries, (all) =>
        tried(async (client) => {
          const number = await takeIn(client);
          let before = await read(client, number);
          for (const wanted of all) {
            const { act, side } = wanted.led ? leading(before.state, wanted) : wanted;
            const outcome = await step(client, number, act, side);
            expect(outcome).toBe(expected(act, before.state, side));
            const after = await read(client, number);
            expect(faults(before, after, outcome)).toEqual([]);
            seen.add(after.state);
            before = after;
          }
        }),
      ),
      { numRuns: 60 },
    );
    expect([...seen].sort()).toEqual(members(intakeStates).sort());
  });

  it('set a limit in working days for each step that the item promises one for, and none while papers are awaited', async () => {
    const limits = await tried(async (client) => {
      const number = await takeIn(client);
      const limit = async () => {
        const { rows } = await client.query(
          `select state, due_at = haoban.deadline(since, coalesce(send.days, 0), (haoban.settings_of(agency)).closes_at) as due,
             send.days
           from public.intake_cases cross join lateral (
             select case state when 'received' then send_days when 'sent' then sign_days when 'signed' then accept_days
               when 'accepted' then complete_days when 'completed' then deliver_days end as days,
               case when state in ('received', 'completed') then intake_cases.accepting_agency else intake_cases.deciding_agency end as agency
             from public.cross_region_items where id = item_id) as send
           where case_number = $1`,
          [number],
        );
        return rows[0];
      };
      const all = [await limit()];
      for (const [act, side] of [
        ['send', 'accepting'],
        ['sign', 'deciding'],
        ['ask-more', 'deciding'],
        ['send', 'accepting'],
        ['sign', 'deciding'],
        ['accept', 'deciding'],
        ['complete', 'deciding'],
        ['deliver', 'accepting'],
      ] as const) {
        await step(client, number, act, side);
        all.push(await limit());
      }
      return all;
    });
    expect(limits).toEqual([
      { state: 'received', due: true, days: 1 },
      { state: 'sent', due: true, days: 5 },
      { state: 'signed', due: true, days: 2 },
      { state: 'incomplete', due: null, days: null },
      { state: 'sent', due: true, days: 5 },
      { state: 'signed', due: true, days: 2 },
      { state: 'accepted', due: true, days: 5 },
      { state: 'completed', due: true, days: 2 },
      { state: 'delivered', due: null, days: null },
    ]);
  });

  it('are taken once under one id', async () => {
    const outcomes = await tried(async (client) => {
      const number = await takeIn(client);
      const id = randomUUID();
      return [
        await step(client, number, 'send', 'accepting', id),
        await step(client, number, 'send', 'accepting', id),
      ];
    });
    expect(outcomes).toEqual(['sent', 'the same']);
  });

  it('say of a step that was done after its limit that it was late, and count it', async () => {
    const [counted, late] = await tried(async (client) => {
      const number = await takeIn(client);
      await client.query(
        `update public.intake_cases set due_at = now() - interval '1 hour' where case_number = $1`,
        [number],
      );
      await step(client, number, 'send', 'accepting');
      await step(client, number, 'sign', 'deciding');
      const { rows } = await client.query(
        'select late from public.intake_steps where case_number = $1 order by nth',
        [number],
      );
      return [(await read(client, number)).late_steps, rows.map((row) => row.late)];
    });
    expect([counted, late]).toEqual([1, [true, false]]);
  });

  it('make a case that can be rated of what was delivered, and of nothing before', async () => {
    const steps = await tried(async (client) => {
      const number = await takeIn(client);
      const done = async () =>
        (await client.query('select step from public.case_steps where case_number = $1', [number])).rowCount;
      await step(client, number, 'send', 'accepting');
      await step(client, number, 'sign', 'deciding');
      await step(client, number, 'accept', 'deciding');
      await step(client, number, 'complete', 'deciding');
      const before = await done();
      await step(client, number, 'deliver', 'accepting');
      return [before, await done()];
    });
    expect(steps).toEqual([0, 1]);
  });
});
