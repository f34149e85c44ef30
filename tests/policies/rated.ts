import { personas } from '../personas.ts';
import { nobody, writer } from './acts.ts';

/** The number of the rating of 赵奶奶, whose receipt `holder` holds; given at the window of 马建. */
export const RATING = 900_001;
export const id = '00000000-0000-4000-8000-0000000000aa';
const digest = '0'.repeat(64);

export const rating = {
  number: RATING,
  id: '00000000-0000-4000-8000-0000000000bb',
  agency_id: 'demo-approval',
  scope: 'general',
  channel: 'web',
  level: 'dissatisfied',
  tags: ['209'],
  comment: '等了两小时',
  window_id: 'demo-centre-12',
  citizen_id: personas.grandmaZhao.claims.sub,
  sent_digest: digest,
  commitment: digest,
};

/** Her rating, which opened its rectification; and the same as a good one, which opened none. */
export const rated = (level = 'dissatisfied') => `
  insert into public.ratings (number, id, agency_id, scope, channel, level, tags, comment, window_id, citizen_id,
    sent_digest, commitment)
  overriding system value values (${RATING}, '${rating.id}', 'demo-approval', 'general', 'web', '${level}', '{209}',
    '等了两小时', 'demo-centre-12', '${rating.citizen_id}', '${digest}', '${digest}')`;

const none = { ...nobody, 'insert in their own name': 'denied' };
export const blind = { ...none, select: 'nothing' };
export const sees = { ...none, select: 'done' };
export { none };

const never = (act: string, table: string) => ({
  [act]: `23001 ${table} is never changed and never deleted`,
});
/** The system may add, and change or delete nothing. */
export const keeper = (table: string) => ({
  ...writer,
  ...never('update', table),
  ...never('delete', table),
});

/** Who may do nothing at all with anything that belongs to a rating. */
export const strangers = {
  auntWang: none,
  strangerLi: blind,
  uncleQian: blind,
  otherHolder: blind,
  clerkGao: blind,
  server: none,
};
