import type { CrossRegionAgreement } from '#contract/cross-region';
import type { CrossRegionItem, CrossRegionOffer } from '#contract/cross-region-items';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';
import type { HandledItem } from './load-items.ts';

type Party = CrossRegionAgreement['parties'][number];

const loadParties = async (transaction: Transact) =>
  transaction.selectFrom('cross_region_parties').selectAll().orderBy('region_code').execute();

const offer = ({ id, name, mode, guideCode, acceptingRegion, decidingRegion }: CrossRegionItem) =>
  ({ id, name, mode, guideCode, acceptingRegion, decidingRegion }) satisfies CrossRegionOffer;

/** Every agreement with who takes part and what a list says of its items; between two places comes before a total. */
export const loadAgreements = async (
  transaction: Transact,
  sources: Sources,
  items: HandledItem[],
): Promise<CrossRegionAgreement[]> => {
  const parties = await loadParties(transaction);
  const rows = await transaction
    .selectFrom('cross_region_agreements')
    .selectAll()
    .where('retired_on', 'is', null)
    .orderBy('id')
    .execute();
  const agreements = rows.map((row): CrossRegionAgreement => ({
    id: row.id,
    regionCode: row.region_code,
    partnerName: row.partner_name,
    scope: row.scope as CrossRegionAgreement['scope'],
    direction: (row.direction as CrossRegionAgreement['direction'] | null) ?? 'not-provided',
    parties: parties
      .filter((party) => party.agreement_id === row.id)
      .map((party) => ({
        regionCode: party.region_code,
        role: party.role as Party['role'],
        coversBelow: party.covers_below,
      })),
    partiesComplete: row.parties_complete,
    partnerCount: row.partner_count ?? 'not-provided',
    itemCount: row.item_count ?? 'not-provided',
    handledCount: row.handled_count ?? 'not-provided',
    validFrom: row.valid_from ?? 'not-provided',
    validUntil: row.valid_until ?? 'not-provided',
    asOf: row.as_of,
    section: row.section,
    quote: row.quote,
    note: row.note || null,
    source: sources(row.source_id),
    keptBy: row.agency_id,
    items: items.filter(({ agreement }) => agreement === row.id).map(({ item }) => offer(item)),
  }));
  return agreements.sort((a, b) => a.parties.length - b.parties.length);
};
