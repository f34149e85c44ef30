import { sql } from 'kysely';
import type { LevelStatus } from '#contract/status';
import type { Transact } from '../../_core/database.ts';
import type { Verb } from '../../_core/route.ts';

/** A row of the view haoban.level_states. */
type LevelState = {
  level: LevelStatus['level'];
  state: LevelStatus['state'];
  tested_at: string | null;
  passed_at: string | null;
  since: string | null;
  repair_due_at: string | null;
  accepted: boolean | null;
  listed: boolean | null;
  counted: boolean | null;
  last_given_on: string | null;
};

/** The first thing that went wrong with the newest test rating. */
const faultOf = ({ state, accepted, listed, counted }: LevelState): LevelStatus['fault'] => {
  if (state !== 'failing') return null;
  if (!accepted) return 'not-accepted';
  if (!listed) return 'not-listed';
  return counted ? 'not-in-ledger' : 'not-counted';
};

const pickLevel = (row: LevelState): LevelStatus => ({
  level: row.level,
  state: row.state,
  testedAt: row.tested_at,
  acceptedAt: row.passed_at,
  fault: faultOf(row),
  failingSince: row.since,
  // Six hours are near from the first minute.
  repair: row.since && row.repair_due_at ? { dueAt: row.repair_due_at, warnAt: row.since } : null,
  lastGivenOn: row.last_given_on,
});

const readLevels = async (transaction: Transact) => {
  const { rows } = await sql<LevelState>`select * from haoban.level_states`.execute(transaction);
  return rows.map(pickLevel);
};

const readHead = (transaction: Transact) =>
  transaction
    .selectFrom('ledger_heads')
    .select(['size', 'signed_at'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();

/** What is open: each level as the daily self-test found it, the ledger's last head, the channels. */
export const readStatus: Verb<'GET /status'> = (_, { asCaller, catalogue }) =>
  asCaller(async (transaction) => {
    const head = await readHead(transaction);
    return {
      levels: await readLevels(transaction),
      ledger: { size: head?.size ?? 0, signedAt: head?.signed_at ?? null },
      channels: catalogue.channels.map(({ id, open, reopening, phone }) => ({ id, open, reopening, phone })),
    };
  });
