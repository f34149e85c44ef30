import { ItemContent, type DeskAgreement } from '#contract/cross-region-desk';
import { indexLineage, mayList } from '#rules/agreements';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { findGuide } from '../guides/find.ts';
import { knowRegion, regionOf } from '../regions/know.ts';
import { itemColumns, toRow } from './columns.ts';
import { findDeskAgreement } from './desk.ts';
import { planWrite, refuseWrite, retiredOn } from './write-listing.ts';

const writeRow = async (
  transaction: Transact,
  { id, revision, content }: { id: string; revision: number | null; content: ItemContent },
  plan: 'insert' | 'update',
  agency: string,
) => {
  const row = { ...toRow(itemColumns, content), retired_on: retiredOn(content.retired) };
  // Where another is quicker the database meets a revision that has gone by.
  if (plan === 'update')
    return transaction
      .updateTable('cross_region_items')
      .set({ ...row, revision: revision! })
      .where('id', '=', id)
      .execute();
  const { position } = await transaction
    .selectFrom('cross_region_items')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('agreement_id', '=', content.agreement)
    .executeTakeFirstOrThrow();
  // The source is set by the database, whatever is said here.
  const own = { id, agency_id: agency, position: 1 + (position ?? 0), source_id: '' };
  return transaction
    .insertInto('cross_region_items')
    .values({ ...row, ...own })
    .execute();
};

const fields = Object.keys(ItemContent.shape) as (keyof ItemContent)[];
const refuseUnknown = (content: ItemContent, { catalogue }: Act<'POST /desk/cross-region/items/:id'>) => {
  knowRegion(catalogue, content.acceptingRegion);
  knowRegion(catalogue, content.decidingRegion);
  if (content.acceptingRegion === content.decidingRegion) throw new Refusal('same-region');
  if (content.guideCode) findGuide(catalogue, content.guideCode);
};

const refuseStrangers = (
  { acceptingRegion, decidingRegion }: ItemContent,
  agreement: DeskAgreement,
  { catalogue, staff }: Act<'POST /desk/cross-region/items/:id'>,
) => {
  const lineage = indexLineage(catalogue.regions.items);
  const own = regionOf(catalogue, staff.agency);
  if (!mayList(own, acceptingRegion, decidingRegion, lineage)(agreement)) throw new Refusal('not-a-party');
};

/**
 * Writes one item in one direction, of one's own agency, under an agreement in which one's region takes part.
 * Refuses: `no-such-region`, `same-region`, `no-such-guide`, `no-such-agreement`, `not-your-listing`,
 * `not-a-party`, `changed-meanwhile`, `sent-otherwise`.
 */
export const writeItem: Verb<'POST /desk/cross-region/items/:id'> = (sent, act) => {
  const { id, content } = sent;
  refuseUnknown(content, act);
  return act.asCaller(async (transaction) => {
    const agreement = await findDeskAgreement(transaction, act.staff, content.agreement);
    if (!agreement) throw new Refusal('no-such-agreement');
    const found = agreement.items.find((item) => item.id === id);
    const standing = found && {
      own: found.own,
      revision: found.revision,
      content: Object.fromEntries(fields.map((field) => [field, found[field]])),
    };
    const plan = planWrite<unknown>(standing, sent);
    if (plan === 'nothing') return agreement;
    refuseStrangers(content, agreement, act);
    await refuseWrite(writeRow(transaction, sent, plan, act.staff.agency));
    return (await findDeskAgreement(transaction, act.staff, content.agreement))!;
  });
};
