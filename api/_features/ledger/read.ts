import { sql } from 'kysely';
import type { Received } from '#contract/api';
import type { Verb } from '../../_core/route.ts';
import { readNewestHead } from './head.ts';

type Void = Received<'GET /ledger'>['voids'][number];

/** How far the ledger goes, and what was voided, for which reason. */
export const readLedger: Verb<'GET /ledger'> = (_, { asCaller }) =>
  asCaller(async (transaction) => {
    const { head, signedAt } = await readNewestHead(transaction);
    const { rows } = await sql<Void>`
      select leaf::jsonb ->> 'reason' as reason, count(*) from public.ledger_leaves
      where kind = 'void' and number < ${head.size}::bigint
      group by reason order by count desc, reason`.execute(transaction);
    return { ...head, signedAt, voids: rows };
  });
