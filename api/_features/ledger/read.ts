import { sql } from 'kysely';
import type { Received } from '#contract/api';
import type { Verb } from '../../_core/route.ts';
import { readNewestHead } from './head.ts';

type Void = Received<'GET /ledger'>['voids'][number];

/** How far the ledger goes, and what was voided: the reason stands in the line, or in the one that proposed it. */
export const readLedger: Verb<'GET /ledger'> = (_, { asCaller }) =>
  asCaller(async (transaction) => {
    const { head, signedAt } = await readNewestHead(transaction);
    const { rows } = await sql<Void>`
      select reason, count(*) from public.ledger_leaves as voided, lateral (
        select leaf::jsonb ->> 'reason' as reason from public.ledger_leaves as said
        where said.rating = voided.rating and said.number <= voided.number
        order by leaf::jsonb ->> 'reason' is null, said.number desc limit 1
      ) as why
      where voided.kind = 'void' and voided.number < ${head.size}::bigint
      group by reason order by count desc, reason`.execute(transaction);
    return { ...head, signedAt, voids: rows };
  });
