import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import {
  actors,
  rectificationActs,
  rectificationStates,
  type RectificationAct,
  type RectificationState,
} from '#contract/vocabulary-of-rectifications';
import { mayAct, moves } from '#rules/lifecycle';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { leadTo, rated, runOut, take } from '../poor-rating.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

const members = <T extends string>(list: Record<T, string>) => Object.keys(list) as T[];
const every = members(rectificationActs).flatMap((act) =>
  members(rectificationStates).flatMap((state) => members(actors).map((by) => ({ act, state, by }))),
);
type Move = (typeof every)[number];

const overdue = async (client: pg.Client, rating: number) => {
  await runOut(client, rating);
  await take(client, rating, { act: 'escalate', by: 'clock' });
};
const appealed = (client: pg.Client, rating: number) =>
  take(client, rating, { act: 'appeal', by: 'handler' });

/** What some acts need beside a state: what must have happened before, and what must be so at the end. */
const before: Partial<Record<RectificationAct, (client: pg.Client, rating: number) => Promise<unknown>>> = {
  'grant-appeal': appealed,
  'deny-appeal': appealed,
  explain: overdue,
  interview: overdue,
};
const atLast: typeof before = { escalate: runOut, lapse: runOut };

/** Where a step leads, tried in a transaction that is undone; else the rule that refuses it. */
const attempt = async (client: pg.Client, { act, state, by }: Move) => {
  await client.query('begin');
  try {
    const rating = await rated(client);
    await before[act]?.(client, rating);
    await leadTo(client, rating, state);
    await atLast[act]?.(client, rating);
    return await take(client, rating, { act, by, reason: 'mistaken' });
  } catch (error) {
    return (error as { constraint: string }).constraint;
  } finally {
    await client.query('rollback');
  }
};

const leadsTo = (act: RectificationAct, state: RectificationState) => moves[act].to ?? state;

describe('the lifecycle of a rectification', () => {
  it('is the same table in SQL as in the rules', async () => {
    const { rows } = await connected(owner, (client) =>
      client.query('select act, state, by, next from public.rectification_moves'),
    );
    const ruled = every
      .filter(({ act, state, by }) => mayAct(act, state, by))
      .map((move) => ({ ...move, next: leadsTo(move.act, move.state) }));
    const sorted = (table: object[]) => table.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    expect(sorted(rows)).toEqual(sorted(ruled));
  });

  it('lets every move of the table be made, and no other', async () => {
    const outcomes = await connected(owner, async (client) => {
      const all: string[] = [];
      for (const move of every) all.push(await attempt(client, move));
      return all;
    });
    const told = every.map(({ act, state, by }, i) => `${act} in ${state} by ${by}: ${outcomes[i]}`);
    const expected = every.map(
      ({ act, state, by }) =>
        `${act} in ${state} by ${by}: ${mayAct(act, state, by) ? leadsTo(act, state) : 'a_move_of_the_table'}`,
    );
    expect(told).toEqual(expected);
  });
});

/** The rule that refuses the last of some steps. */
const refused = (act: (client: pg.Client, rating: number) => Promise<unknown>, level?: string) =>
  connected(owner, async (client) => {
    await client.query('begin');
    return act(client, await rated(client, { ...(level && { level }) }));
  }).then(
    () => 'done',
    (error: { constraint?: string }) => error.constraint,
  );
const one = '00000000-0000-4000-8000-000000000012';
const supervisor = { by: 'supervisor' } as const;

describe('a step', () => {
  it('that voids needs a second person, whoever proposed it and by whichever way', async () => {
    expect(
      await refused(async (client, rating) => {
        await leadTo(client, rating, 'dispatched');
        await take(client, rating, { act: 'propose-void', ...supervisor, staff: one, reason: 'malicious' });
        await take(client, rating, { act: 'confirm-void', ...supervisor, staff: one });
      }),
    ).toBe('second_person');
    expect(
      await refused(async (client, rating) => {
        await appealed(client, rating);
        await take(client, rating, { act: 'grant-appeal', ...supervisor, staff: one, reason: 'mistaken' });
        await take(client, rating, { act: 'confirm-void', ...supervisor, staff: one });
      }),
    ).toBe('second_person');
  });

  it('that decides an appeal is not the appellant’s, not even from another desk', async () => {
    for (const act of ['grant-appeal', 'deny-appeal'] as const)
      expect(
        await refused(async (client, rating) => {
          await take(client, rating, { act: 'appeal', by: 'handler', staff: one });
          await take(client, rating, { act, ...supervisor, staff: one, reason: 'mistaken' });
        }),
      ).toBe('second_person');
    expect(
      await refused(async (client, rating) => {
        await take(client, rating, { act: 'appeal', by: 'handler', staff: one });
        await take(client, rating, { act: 'grant-appeal', ...supervisor, reason: 'mistaken' });
        await take(client, rating, { act: 'confirm-void', ...supervisor, staff: one });
      }),
    ).toBe('second_person');
  });

  it('that appeals is taken once, and decided once', async () => {
    expect(
      await refused(async (client, rating) => {
        await appealed(client, rating);
        await take(client, rating, { act: 'deny-appeal', ...supervisor });
        await appealed(client, rating);
      }),
    ).toBe('appealed_once');
    expect(
      await refused((client, rating) => take(client, rating, { act: 'deny-appeal', ...supervisor })),
    ).toBe('an_open_appeal');
  });

  it('that explains or is a talk needs an order of supervision', async () => {
    for (const act of ['explain', 'interview'] as const)
      expect(await refused((client, rating) => take(client, rating, { act, ...supervisor }))).toBe(
        'under_supervision',
      );
  });

  it('is possible only where a rating was poor', async () => {
    const dispatched = (client: pg.Client, rating: number) => take(client, rating, { act: 'dispatch' });
    for (const level of ['very-satisfied', 'satisfied', 'basically-satisfied'])
      expect(await refused(dispatched, level)).toBe('a_move_of_the_table');
    for (const level of ['dissatisfied', 'very-dissatisfied'])
      expect(await refused(dispatched, level)).toBe('done');
  });

  it('is told by whom it was done: staff by who they are, citizen and clock by nobody', async () => {
    const insert = (by: string, staff: string | null) =>
      refused((client, rating) =>
        client.query(
          `insert into public.rectification_steps (id, rating, act, by, staff_id) values (gen_random_uuid(), $1, $2, $3, $4)`,
          [rating, by === 'clerk' ? 'dispatch' : 'add-words', by, staff],
        ),
      );
    expect(await insert('clerk', null)).toBe('somebody_did_it');
    expect(await insert('citizen', one)).toBe('somebody_did_it');
  });
});

describe('a second "不满意"', () => {
  it('closes the handling as what it is, and is supervised', async () => {
    const rows = await connected(owner, async (client) => {
      await client.query('begin');
      const rating = await rated(client);
      await leadTo(client, rating, 'reopened');
      await take(client, rating, { act: 'rectify' });
      expect(await take(client, rating, { act: 'accept-not', by: 'citizen' })).toBe('closed');
      return (
        await client.query(
          `select state, outcome, due_at, closed_at is not null as ended, array_agg(cause) as causes
           from public.rectifications left join public.supervision_orders using (rating)
           where rating = $1 group by rectifications.rating`,
          [rating],
        )
      ).rows;
    });
    expect(rows).toEqual([
      { state: 'closed', outcome: 'dissatisfied', due_at: null, ended: true, causes: ['dissatisfied-twice'] },
    ]);
  });
});
