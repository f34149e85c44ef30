import type { RatingScope } from '#contract/vocabulary-of-ratings';
import { dayOf } from '#rules/shanghai';
import type { Catalogue } from '../../_core/catalogue.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act } from '../../_core/route.ts';
import { readDoor } from '../place-codes/doors.ts';
import { windowOf, type Rated } from './subject.ts';
import { readToken } from './token.ts';

/** What is behind a door: what will be rated, until when, and the id of the token that was shown, if it was one. */
export type Behind = Rated & {
  case_number: string | null;
  scope: RatingScope;
  token: string | undefined;
  ratableUntil: string | null;
  test: boolean;
};

type Holding = Act<'POST /ratings'>['holding'];

const nothing = {
  guide_code: null,
  point_id: null,
  window_id: null,
  case_number: null,
  step: null,
  handled_on: null,
};
const general = {
  ...nothing,
  scope: 'general',
  token: undefined,
  ratableUntil: null,
  test: false,
} as const;

const window = (id: string, catalogue: Catalogue): Behind | undefined => {
  const place = windowOf(catalogue, id);
  if (!place) return undefined;
  const { point, serviceWindow } = place;
  if (point.retiredOn || serviceWindow.retiredOn) throw new Refusal('door-retired');
  return {
    ...general,
    agency_id: point.agencyId,
    point_id: point.id,
    window_id: id,
    test: serviceWindow.test,
  };
};

const point = (id: string, catalogue: Catalogue): Behind | undefined => {
  const found = catalogue.servicePoints.find((one) => one.id === id);
  if (found?.retiredOn) throw new Refusal('door-retired');
  return found && { ...general, agency_id: found.agencyId, point_id: id };
};

/** An item as one agency does it: <code>@<agency>. Only an agency with service points can be rated. */
const item = (named: string, { guides, servicePoints }: Catalogue): Behind | undefined => {
  const [code = '', agency = ''] = named.split('@');
  const known = guides.byCode.has(code) && servicePoints.some(({ agencyId }) => agencyId === agency);
  return known ? { ...general, agency_id: agency, guide_code: code } : undefined;
};

/** What a printed code of a window or a point opens: its first, or a later one that is on record. */
const printed = (door: string, catalogue: Catalogue): Behind | undefined => {
  const said = readDoor(door);
  const code = catalogue.placeCodes.get(door);
  if (!said || (said.number > 1 && !code) || (said.number === 1 && door !== said.first)) return undefined;
  if (code?.retiredOn) throw new Refusal('door-retired');
  return (said.letter === 'w' ? window : point)(said.id, catalogue);
};

/** The case behind a token, read with the token in hand. */
const ofToken = async (door: string, catalogue: Catalogue, holding: Holding): Promise<Behind | undefined> => {
  const token = readToken(door);
  if (!token) return undefined;
  if (token.expiresAt < new Date()) throw new Refusal('door-expired');
  const row = await holding({ door: token.id }, (transaction) =>
    transaction
      .selectFrom('rating_tokens')
      .innerJoin('case_steps', (join) =>
        join
          .onRef('case_steps.case_number', '=', 'rating_tokens.case_number')
          .onRef('case_steps.step', '=', 'rating_tokens.step'),
      )
      .innerJoin('service_cases', 'service_cases.case_number', 'case_steps.case_number')
      .select([
        'agency_id',
        'guide_code',
        'window_id',
        'service_cases.case_number',
        'case_steps.step',
        'handled_at',
      ])
      .where('rating_tokens.id', '=', token.id)
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const { handled_at: handledAt, ...rest } = row;
  return {
    ...rest,
    point_id: windowOf(catalogue, row.window_id)?.point.id ?? null,
    handled_on: dayOf(handledAt),
    // 一事一评 is of the whole case, when it is done; 一次一评 of one contact on the way (51号文).
    scope: row.step === 'completion' ? 'online' : 'on-the-spot',
    token: token.id,
    ratableUntil: token.expiresAt.toISOString(),
    test: false,
  };
};

/** What a door leads to. Refuses: `no-such-door`, `door-expired`, `door-retired`. */
export const resolveDoor = async (door: string, catalogue: Catalogue, holding: Holding): Promise<Behind> => {
  const behind = /^[wp]\./.test(door)
    ? printed(door, catalogue)
    : door.startsWith('i.')
      ? item(door.slice(2), catalogue)
      : await ofToken(door, catalogue, holding);
  if (!behind) throw new Refusal('no-such-door');
  return behind;
};
