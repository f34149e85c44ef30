import { isDeepStrictEqual } from 'node:util';
import { AgreementContent } from '#contract/cross-region-desk';
import { concerns, indexLineage } from '#rules/agreements';
import { dayOf } from '#rules/shanghai';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { knowRegion, regionOf } from '../regions/know.ts';
import { agreementColumns, toRow } from './columns.ts';
import { findDeskAgreement } from './desk.ts';
import { planWrite, refuseWrite, retiredOn } from './write-listing.ts';

type Writing = { id: string; revision: number | null; content: AgreementContent };

const writeRow = async (
  transaction: Transact,
  { id, revision, content }: Writing,
  plan: 'insert' | 'update',
  { staff, catalogue }: Act<'POST /desk/cross-region/agreements/:id'>,
) => {
  const row = { ...toRow(agreementColumns, content), retired_on: retiredOn(content.retired) };
  // Where another is quicker the database meets a revision that has gone by.
  if (plan === 'update')
    return transaction
      .updateTable('cross_region_agreements')
      .set({ ...row, revision: revision! })
      .where('id', '=', id)
      .execute();
  const region = regionOf(catalogue, staff.agency);
  const own = { id, agency_id: staff.agency, region_code: region, as_of: dayOf(Date.now()).slice(0, 4) };
  // The source is set by the database, whatever is said here.
  return transaction
    .insertInto('cross_region_agreements')
    .values({ ...row, ...own, source_id: '' })
    .execute();
};

type Party = AgreementContent['parties'][number];

/** Writes who takes part: of the list only what differs, as the audit log tells it. */
const writeParties = async (transaction: Transact, { id, content }: Writing, was: readonly Party[]) => {
  const isIn = (list: readonly Party[]) => (party: Party) =>
    list.some((one) => isDeepStrictEqual(one, party));
  const gone = was.filter((party) => !isIn(content.parties)(party));
  const added = content.parties.filter((party) => !isIn(was)(party));
  if (gone.length)
    await transaction
      .deleteFrom('cross_region_parties')
      .where('agreement_id', '=', id)
      .where(
        'region_code',
        'in',
        gone.map(({ regionCode }) => regionCode),
      )
      .execute();
  if (added.length)
    await transaction
      .insertInto('cross_region_parties')
      .values(
        added.map(({ regionCode, role, coversBelow }) => ({
          agreement_id: id,
          region_code: regionCode,
          role,
          covers_below: coversBelow,
        })),
      )
      .execute();
};

const standing = async (
  transaction: Transact,
  id: string,
  act: Act<'POST /desk/cross-region/agreements/:id'>,
) => {
  const found = await findDeskAgreement(transaction, act.staff, id);
  if (!found) return undefined;
  const fields = Object.keys(AgreementContent.shape) as (keyof AgreementContent)[];
  const content = Object.fromEntries(fields.map((field) => [field, found[field]]));
  return { own: found.own, revision: found.revision, content: content as AgreementContent };
};

/**
 * Writes an agreement of one's own agency, new or changed; taken off the lists it keeps what was said.
 * Refuses: `no-such-region`, `days-reversed`, `not-a-party`, `not-your-listing`, `changed-meanwhile`, `sent-otherwise`.
 */
export const writeAgreement: Verb<'POST /desk/cross-region/agreements/:id'> = (sent, act) => {
  const { id, content } = sent;
  for (const { regionCode } of content.parties) knowRegion(act.catalogue, regionCode);
  if (content.validFrom && content.validUntil && content.validUntil <= content.validFrom)
    throw new Refusal('days-reversed');
  const own = regionOf(act.catalogue, act.staff.agency);
  const takesPart = concerns(own, indexLineage(act.catalogue.regions.items))(content);
  const parties = content.parties.toSorted((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
  const tidy = { ...sent, content: { ...content, parties } };
  return act.asCaller(async (transaction) => {
    const was = await standing(transaction, id, act);
    const plan = planWrite(was, tidy);
    if (!takesPart) throw new Refusal('not-a-party');
    if (plan !== 'nothing')
      await refuseWrite(
        writeRow(transaction, tidy, plan, act).then(() =>
          writeParties(transaction, tidy, was?.content.parties ?? []),
        ),
      );
    const written = await findDeskAgreement(transaction, act.staff, id);
    if (!written) throw new Refusal('not-your-listing');
    return written;
  });
};
