import { sql } from 'kysely';
import type { AgreementContent, DeskAgreement, DeskItem } from '#contract/cross-region-desk';
import { statusOf } from '#rules/agreement-status';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
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

/** The agreements in which the region of somebody's agency takes part, or one of them, with all their items. */
export const loadDeskAgreements = async (
  transaction: Transact,
  { agency }: Staff,
  id?: string,
): Promise<DeskAgreement[]> => {
  const { find: sources } = await loadSources(transaction);
  const rows = await transaction
    .selectFrom('cross_region_agreements')
    .selectAll()
    .where(sql<boolean>`haoban.takes_part(id, ${agency})`)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .orderBy('partner_name')
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
  return inOrder(
    rows.map((row) => ({
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
    })),
  );
};
