import type { Sent } from '#contract/api';
import type { Catalogue } from '../../_core/catalogue.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { windowOf } from '../rating-doors/subject.ts';
import { refuseUnsaid } from '../ratings/words.ts';
import { enterRating, receiptFor } from './enter.ts';

/** Where it was, as far as the citizen said: the window's own point where a window is named. */
const placeOf = (
  { point, serviceWindow }: Sent<'POST /desk/ratings'>,
  agency: string,
  catalogue: Catalogue,
) => {
  if (!point && !serviceWindow) return null;
  const found = serviceWindow
    ? windowOf(catalogue, serviceWindow)?.point
    : catalogue.servicePoints.find(({ id }) => id === point);
  if (found?.agencyId !== agency || (point && point !== found.id)) throw new Refusal('no-such-place');
  return found.id;
};

/**
 * Takes down in the citizen's words what came by telephone, in the box or as a text message (综合点评, 监督查评).
 * Sent again under the same id it counts once. Refuses: `no-such-place` (another agency's too), `no-such-guide`,
 * `not-yours` for the window that is rated, `wrong-tag`, `reason-needed`, `sent-otherwise`.
 */
export const takeDownRating: Verb<'POST /desk/ratings'> = async (draft, { catalogue, asCaller, staff }) => {
  const point = placeOf(draft, staff.agency, catalogue);
  if (draft.item && !catalogue.guides.byCode.has(draft.item)) throw new Refusal('no-such-guide');
  if (draft.serviceWindow && draft.serviceWindow === staff.window) throw new Refusal('not-yours');
  refuseUnsaid(draft);
  const { id, channel, scope, level, tags, comment, contact, ...rest } = draft;
  const nothing = {
    case_number: null,
    step: null,
    handled_on: null,
    foreign_reference: null,
    by_default: false,
  };
  return asCaller(async (transaction) => {
    const entered = await enterRating(transaction, staff, {
      ...nothing,
      id,
      channel,
      scope,
      level,
      tags,
      comment,
      guide_code: draft.item,
      point_id: point,
      window_id: draft.serviceWindow,
      named: contact !== null,
      sent: [channel, scope, level, tags, comment, contact, rest],
    });
    if (entered.became === 'otherwise' || entered.became === 'taken') throw new Refusal('sent-otherwise');
    if (contact && entered.became === 'entered')
      await transaction
        .insertInto('rating_contacts')
        .values({ rating: entered.number, ...contact })
        .execute();
    return receiptFor(transaction, entered, level);
  });
};
