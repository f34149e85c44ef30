import { sql } from 'kysely';
import type { DeskRow } from '#contract/rectifications';
import type { Catalogue } from '../../_core/catalogue.ts';
import { pickPublicRating, type PublicRow } from '../ratings/pick.ts';
import { windowOf } from '../rating-doors/subject.ts';

/** The public row beside what the caller may see of the rating itself: null where they sit at the rated window. */
export type Row = PublicRow & {
  own: boolean;
  original: string | null;
  named: boolean | null;
  window_id: string | null;
  department: string | null;
  supervised: boolean;
};

export const columns = sql`shown.*, haoban.sits_at(handling.window_id) as own, rating.comment as original, rating.named,
  handling.window_id, handling.department,
  exists (select from public.supervision_orders as issued where issued.rating = handling.rating) as supervised`;

export const tables = sql`public.rectifications as handling
  join haoban.public_ratings as shown on shown.number = handling.rating
  left join public.ratings as rating on rating.number = handling.rating`;

/** One line of the inbox. */
export const pickDeskRow = (row: Row, catalogue: Catalogue): DeskRow => {
  const rating = pickPublicRating(row, catalogue);
  return {
    receipt: rating.receipt,
    rating,
    own: row.own,
    comment: row.original,
    serviceWindow: windowOf(catalogue, row.window_id)?.serviceWindow.name ?? null,
    named: row.named,
    handling: rating.handling!,
    department: row.department,
    supervised: row.supervised,
  };
};
