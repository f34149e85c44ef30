import type { PublicRating } from '#contract/ratings';
import { receiptOf } from '#rules/receipt';
import { dayOf } from '#rules/shanghai';
import type { Catalogue } from '../../_core/catalogue.ts';
import { subjectOf } from '../rating-doors/subject.ts';

/** A row of the view haoban.public_ratings: what anybody may see, and nothing else. */
export type PublicRow = {
  number: number;
  given_on: string;
  level: PublicRating['level'];
  tags: string[];
  scope: PublicRating['scope'];
  channel: PublicRating['channel'];
  agency_id: string;
  guide_code: string | null;
  point_id: string | null;
  late: boolean;
  by_default: boolean;
  test: boolean;
  comment: string | null;
  comment_held: boolean;
  photos: string[];
  supplement_given_on: string | null;
  supplement_level: PublicRating['level'] | null;
  supplement_tags: string[] | null;
  supplement_comment: string | null;
  supplement_held: boolean | null;
  state: NonNullable<PublicRating['handling']>['state'] | null;
  due_at: string | null;
  warn_at: string | null;
  overdue: boolean | null;
  extended: boolean | null;
  outcome: NonNullable<PublicRating['handling']>['outcome'];
  void_reason: NonNullable<PublicRating['handling']>['voidReason'];
  closed_at: string | null;
};

const supplementOf = (row: PublicRow): PublicRating['supplement'] =>
  row.supplement_given_on && row.supplement_level
    ? {
        givenOn: row.supplement_given_on,
        level: row.supplement_level,
        tags: row.supplement_tags ?? [],
        comment: row.supplement_comment,
        commentHeld: row.supplement_held ?? false,
      }
    : null;

const handlingOf = (row: PublicRow): PublicRating['handling'] =>
  row.state && {
    state: row.state,
    clock: row.due_at && row.warn_at ? { dueAt: row.due_at, warnAt: row.warn_at } : null,
    overdue: row.overdue ?? false,
    extended: row.extended ?? false,
    outcome: row.outcome,
    voidReason: row.void_reason,
    closedOn: row.closed_at && dayOf(row.closed_at),
  };

/** The public shape, picked field by field. */
export const pickPublicRating = (row: PublicRow, catalogue: Catalogue): PublicRating => {
  const { agency, item, point } = subjectOf(
    { ...row, window_id: null, step: null, handled_on: null },
    catalogue,
  );
  return {
    receipt: receiptOf(row.number, row.given_on),
    givenOn: row.given_on,
    level: row.level,
    tags: row.tags,
    comment: row.comment,
    commentHeld: row.comment_held,
    photos: row.photos,
    scope: row.scope,
    channel: row.channel,
    agency,
    item,
    point,
    late: row.late,
    byDefault: row.by_default,
    test: row.test,
    supplement: supplementOf(row),
    handling: handlingOf(row),
  };
};
