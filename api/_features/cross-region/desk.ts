import { sql } from 'kysely';
import type { AgreementContent, DeskAgreement, DeskItem } from '#contract/cross-region-desk';
import { statusOf } from '#rules/agreement-status';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
import { pageOf } from '../../_core/page.ts';
import { loadSources, type Sources } from '../../_core/sources.ts';
import { agreementColumns, fromRow, itemColumns } from './columns.ts';

type Kept = {
  id: string;
  revision: number;
  agency_id: string | null;
  edited_by: string | null;
  edited_at: string | null;
  retired_on: string | null;
  source_id: string;
};

const keptOf = (row: Kept, agency: string, sources: Sources) => ({
  id: row.id,
  revision: row.revision,
  own: row.agency_id === agency,
  editedBy: row.edited_by,
  editedAt: row.edited_at,
  source: sources(row.source_id),
  retired: row.retired_on !== null,
});

/** What is in force stands before what is retired, and then as it is listed. */
const inOrder = <T extends { retired: boolean }>(all: T[]) =>
  all.toSorted((a, b) => Number(a.retired) - Number(b.retired));

type Wanted = { id?: string; limit?: number; cursor?: string | undefined };

/** Where an agreement stands among all: by the partner's name, what is retired last. */
const place = sql`retired_on is not null, partner_name, id`;

/**
 * The agreements in which the region of somebody's agency takes part, with all their items: one of them, or so many that
 * come after one.
 */
const loadDeskAgreements = async (
  transaction: Transact,
  { agency }: Staff,
  { id, limit = 1, cursor }: Wanted,
): Promise<DeskAgreement[]> => {
  const { find: sources } = await loadSources(transaction);
  const rows = await transaction
    .selectFrom('cross_region_agreements')
    .selectAll()
    .where(sql<boolean>`haoban.takes_part(id, ${agency})`)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .$if(cursor !== undefined, (query) =>
      query.where(
        sql<boolean>`(${place}) > (select ${place} from public.cross_region_agreements where id = ${cursor})`,
      ),
    )
    .orderBy(place)
    .limit(limit)
    .execute();
  const ids = rows.map((row) => row.id);
  if (!ids.length) return [];
  const parties = await transaction
    .selectFrom('cross_region_parties')
    .selectAll()
    .where('agreement_id', 'in', ids)
    .orderBy('region_code')
    .execute();
  const items = await transaction
    .selectFrom('cross_region_items')
    .selectAll()
    .where('agreement_id', 'in', ids)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...keptOf(row, agency, sources),
    ...fromRow(agreementColumns, row),
    status: statusOf({ validFrom: row.valid_from, validUntil: row.valid_until }, Date.now()),
    parties: parties
      .filter((party) => party.agreement_id === row.id)
      .map((party) => ({
        regionCode: party.region_code,
        role: party.role as AgreementContent['parties'][number]['role'],
        coversBelow: party.covers_below,
      })),
    items: inOrder(
      items
        .filter((item) => item.agreement_id === row.id)
        .map((item): DeskItem => ({
          ...keptOf(item, agency, sources),
          ...fromRow(itemColumns, item),
        })),
    ),
  }));
};

/** A page of them, by `limit` and `cursor`. */
export const pageDeskAgreements = async (
  transaction: Transact,
  staff: Staff,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) => {
  const rows = await loadDeskAgreements(transaction, staff, { limit: limit + 1, cursor });
  const { page, next } = pageOf(rows, limit, ({ id }) => id);
  return { items: page, next };
};

/** One of them; nothing where the agency's region takes no part in it. */
export const findDeskAgreement = async (transaction: Transact, staff: Staff, id: string) =>
  (await loadDeskAgreements(transaction, staff, { id }))[0];
