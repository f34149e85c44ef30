import { sql } from 'kysely';
import type { DeskRectification } from '#contract/rectifications';
import { rectificationActs, type Actor, type RectificationAct } from '#contract/vocabulary-of-rectifications';
import { numberOf } from '#rules/receipt';
import type { Staff } from '../../_core/caller.ts';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import { addressPhoto } from '../photos/address.ts';
import { columns, pickDeskRow, tables, type Row } from './desk-row.ts';

type Detail = Row & {
  given_at: string | null;
  all_photos: string[];
  contact_name: string | null;
  contact_phone: string | null;
  supplement_original: string | null;
  follow_up_due_at: string;
  follow_up_warn_at: string;
  appeal: string | null;
};

const acts = Object.keys(rectificationActs) as RectificationAct[];

/** As whom somebody of the agency acts here: the rated window is its handler, whatever its role. */
export const actorOf = ({ own }: { own: boolean }, { roles }: Staff): Actor =>
  own ? 'handler' : roles.includes('supervisor') ? 'supervisor' : 'clerk';

/** The row of a rectification with all that the caller may see of it. Refuses: `no-such-receipt`, also another agency's. */
export const loadDetail = async (
  transaction: Transact,
  receipt: string,
  { agency }: Staff,
): Promise<Detail> => {
  const { rows } = await sql<Detail>`
    select ${columns}, rating.given_at, handling.follow_up_due_at, handling.appeal,
      haoban.warning_of(handling.follow_up_due_at) as follow_up_warn_at,
      contact.name as contact_name, contact.phone as contact_phone, supplement.comment as supplement_original,
      array(select id from public.photos where photos.rating = rating.number and photos.owner = rating.citizen_id
        order by uploaded_at) as all_photos
    from ${tables}
      left join public.rating_contacts as contact on contact.rating = handling.rating
      left join public.supplements as supplement on supplement.rating = handling.rating
    where handling.rating = ${numberOf(receipt) ?? 0} and handling.agency_id = ${agency}
      and haoban.receipt_of(shown.number, shown.given_on) = ${receipt}`.execute(transaction);
  if (!rows[0]) throw new Refusal('no-such-receipt');
  return rows[0];
};

/** What nothing speaks against, in the order of the vocabulary: the rules that hold a step say so themselves. */
const readActs = async (transaction: Transact, rating: number, by: Actor) => {
  const { rows } = await sql<{ act: RectificationAct }>`
    select move.act from public.rectifications as handling
      join public.rectification_moves as move on move.state = handling.state and move.by = ${by}
    where handling.rating = ${rating} and haoban.objection_to(handling, move.act, move.by, auth.uid()) is null`.execute(
    transaction,
  );
  return acts.filter((act) => rows.some((row) => row.act === act));
};

/** The steps as everybody sees them, with who took them and what is not public where the caller may see that. */
const readSteps = async (transaction: Transact, rating: number) => {
  const { rows } = await sql<DeskRectification['steps'][number]>`
    select step.act, step.state, step.by, step.at, step.outcome, step.remedy, step.department,
      coalesce(nullif(inside.words, ''), step.words) as words, coalesce(inside.reason, step.reason) as reason,
      inside.staff_name as staff, nullif(inside.private_words, '') as "privateWords",
      coalesce(inside.photos, '{}') as photos
    from haoban.public_steps as step left join public.rectification_steps as inside using (rating, nth)
    where rating = ${rating} order by nth`.execute(transaction);
  return rows;
};

/** One rectification as somebody of its agency sees it, with what they may do now. Refuses: `no-such-receipt`. */
export const readDetail = async (
  transaction: Transact,
  receipt: string,
  staff: Staff,
  catalogue: Catalogue,
): Promise<DeskRectification> => {
  const row = await loadDetail(transaction, receipt, staff);
  const { contact_name: name, contact_phone: phone } = row;
  const steps = await readSteps(transaction, row.number);
  const photos = [...row.all_photos, ...steps.flatMap((step) => step.photos)];
  return {
    ...pickDeskRow(row, catalogue),
    givenAt: row.given_at,
    photos: row.all_photos,
    photoAddresses: Object.fromEntries(photos.map((id) => [id, addressPhoto(id)])),
    contact: phone === null ? null : { name: name ?? '', phone },
    supplementComment: row.supplement_original,
    followUp: { dueAt: row.follow_up_due_at, warnAt: row.follow_up_warn_at },
    steps,
    appealed: row.appeal === 'open',
    acts: await readActs(transaction, row.number, actorOf(row, staff)),
  };
};
