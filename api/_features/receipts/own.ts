import { sql } from 'kysely';
import type { OwnRating } from '#contract/receipts';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { saltOf } from '../../_core/receipt.ts';
import { Refusal } from '../../_core/refusal.ts';
import { addressPhoto } from '../photos/address.ts';
import { subjectOf, type Rated } from '../rating-doors/subject.ts';
import { readProgress } from '../rectifications/progress.ts';

type Own = Rated & {
  id: string;
  given_at: string;
  comment: string;
  named: boolean;
  commitment: string;
  phone: string | null;
  photos: string[];
  supplemented: boolean;
  in_time: boolean;
};

/**
 * What only its holder sees; policies let nobody else read the row. A 追评 may still be given for the district's
 * days (30 where nothing else is settled) after the rectification, or after the rating where there was none.
 */
export const readOwn = async (transaction: Transact, number: number) => {
  const { rows } = await sql<Own>`
    select id, given_at, comment, named, commitment, phone,
      rating.agency_id, guide_code, point_id, rating.window_id, step, handled_on,
      array(select photos.id from public.photos where photos.rating = number order by uploaded_at) as photos,
      exists (select from public.supplements where supplements.rating = number) as supplemented,
      handling.closed_at is null and handling.rating is not null
        or coalesce(handling.closed_at, given_at) + make_interval(days => setting.supplement_days) > now() as in_time
    from public.ratings as rating
      left join public.rectifications as handling on handling.rating = number
      left join public.rating_contacts as contact on contact.rating = number
      cross join lateral haoban.settings_of(rating.agency_id) as setting
    where number = ${number}`.execute(transaction);
  return rows[0];
};

/** 138****0638: enough to know one's own number by. */
const hidden = (phone: string) => phone.replace(/^(\d{3}).*(.{4})$/, '$1****$2');

/** One's own rating, whole. Refuses: `no-such-receipt`. */
export const pickOwnRating = async (
  transaction: Transact,
  number: number,
  catalogue: Catalogue,
): Promise<OwnRating> => {
  const own = await readOwn(transaction, number);
  const progress = await readProgress(transaction, number, catalogue);
  if (!own || !progress) throw new Refusal('no-such-receipt');
  const state = progress.rating.handling?.state;
  return {
    ...progress,
    receipt: progress.rating.receipt,
    givenAt: own.given_at,
    comment: own.comment,
    photos: own.photos.map(addressPhoto),
    subject: subjectOf(own, catalogue),
    named: own.named,
    phone: own.phone && hidden(own.phone),
    salt: saltOf(own.id),
    commitment: own.commitment,
    may: {
      supplement: own.in_time && !own.supplemented,
      addWords: state !== undefined && state !== 'closed' && state !== 'voided',
      reRate: state === 'rectified',
    },
  };
};
