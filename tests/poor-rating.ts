import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Actor, RectificationAct, RectificationState } from '#contract/vocabulary-of-rectifications';

type Rated = { level?: string; window?: string | null; givenAt?: string; citizen?: string };

/** A rating as the database's owner writes it, poor unless said otherwise; a poor one opens its rectification. Gives its number. */
export const rated = async (
  client: pg.Client,
  { level = 'dissatisfied', window = 'demo-centre-12', givenAt, citizen = randomUUID() }: Rated = {},
): Promise<number> => {
  const { rows } = await client.query(
    `insert into public.ratings (id, agency_id, scope, channel, level, tags, window_id, citizen_id, sent_digest, commitment, given_at)
     values (gen_random_uuid(), 'demo-approval', 'general', 'web', $1, '{209}', $2, $3, $4, $4, coalesce($5, now()))
     returning number`,
    [level, window, citizen, 'a'.repeat(64), givenAt],
  );
  return Number(rows[0].number);
};

type Step = {
  act: RectificationAct;
  by?: Actor | undefined;
  staff?: string;
  reason?: string;
  department?: string;
  words?: string;
};

/** A step as the owner writes it: only the triggers hold it. Each is done by another person unless one is named. Gives where it led. */
export const take = async (
  client: pg.Client,
  rating: number,
  { act, by = 'clerk', staff = randomUUID(), reason, department, words = '' }: Step,
): Promise<RectificationState> => {
  const nobody = by === 'citizen' || by === 'clock';
  const { rows } = await client.query(
    `insert into public.rectification_steps (id, rating, act, by, staff_id, reason, department, words)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7) returning next`,
    [rating, act, by, nobody ? null : staff, reason, department, words],
  );
  return rows[0].next;
};

const rectified: Step[] = [
  { act: 'dispatch', department: '不动产登记科' },
  { act: 'uphold' },
  { act: 'follow-up' },
  { act: 'rectify' },
];
const proposed: Step[] = [{ act: 'dispatch' }, { act: 'propose-void', reason: 'mistaken' }];

/** The steps that lead to each state. */
const way: Record<RectificationState, Step[]> = {
  received: [],
  dispatched: rectified.slice(0, 1),
  upheld: rectified.slice(0, 2),
  'followed-up': rectified.slice(0, 3),
  rectified,
  reopened: [...rectified, { act: 'accept-not', by: 'citizen' }],
  closed: [...rectified, { act: 'accept', by: 'citizen' }],
  'void-proposed': proposed,
  voided: [...proposed, { act: 'confirm-void', by: 'supervisor' }],
};

/** Leads the handling of a rating that was just received to a state. */
export const leadTo = async (client: pg.Client, rating: number, state: RectificationState) => {
  for (const step of way[state]) await take(client, rating, step);
};

/** Every clock of the handling of a rating ran out a minute ago. */
export const runOut = (client: pg.Client, rating: number) =>
  client.query(
    `update public.rectifications set follow_up_due_at = now() - interval '1 minute',
       rectify_due_at = now() - interval '1 minute', answer_due_at = now() - interval '1 minute'
     where rating = $1`,
    [rating],
  );
