import { randomBytes, randomUUID } from 'node:crypto';
import type { Send } from '../../../contract/api.ts';
import { writeToken } from '../../../api/_features/rating-doors/token.ts';
import { sealSession } from '../../../api/_core/session.ts';
import { connected } from '../../../run/connected.ts';

type Draft = Send<'POST /ratings'>;
/** One request as it goes over the wire: a citizen's token, and the body. */
export interface Sent {
  authorization: string;
  body: string;
}

/** Cases with a step done just now, and a token to each: written by the owner, as a system of cases would. */
const makeTokens = (database: string, count: number) =>
  connected(database, async (client) => {
    const run = randomBytes(4).toString('hex');
    const expires = new Date(Date.now() + 5 * 24 * 3600_000);
    const ids = Array.from({ length: count }, () => randomBytes(8).toString('hex'));
    const cases = `select 'BENCH-' || $1 || '-' || nth as case_number, id, nth from unnest($2::text[]) with ordinality as made (id, nth)`;
    await client.query(
      `insert into public.service_cases (case_number, agency_id, guide_code, applicant_digest)
       select case_number, 'demo-approval', (array['P0101', 'P1103', 'P0608'])[1 + nth % 3], repeat('0', 64) from (${cases}) as made`,
      [run, ids],
    );
    await client.query(
      `insert into public.case_steps (case_number, step, handled_at, window_id)
       select case_number, 'completion', now(), 'demo-centre-12' from (${cases}) as made`,
      [run, ids],
    );
    await client.query(
      `insert into public.rating_tokens (id, case_number, step, expires_at)
       select id, case_number, 'completion', $3 from (${cases}) as made`,
      [run, ids, expires],
    );
    return ids.map((id) => writeToken(id, expires));
  });

/** Of a hundred: how they are rated, and what each says. 3 are poor. */
const levels: [upTo: number, said: Pick<Draft, 'level' | 'tags' | 'comment'>][] = [
  [2, { level: 'dissatisfied', tags: ['209'] }],
  [3, { level: 'very-dissatisfied', comment: '跑了三趟，每次要的材料都不一样' }],
  [7, { level: 'basically-satisfied' }],
  [15, { level: 'satisfied', comment: '办得挺快，谢谢' }],
  [100, { level: 'very-satisfied' }],
];

/** Every third comes through a token to a case, the others through a window; every tenth leaves a phone. */
const draftOf = (nth: number, tokens: readonly string[]): Draft => ({
  id: randomUUID(),
  door: nth % 3 ? `w.demo-centre-${nth % 2 ? 12 : 3}` : tokens[nth / 3]!,
  channel: 'web',
  ...levels.find(([upTo]) => (nth * 37) % 100 < upTo)![1],
  contact: nth % 10 ? null : { name: '赵', phone: '13800000638' },
});

/** So many ratings, each of a citizen who has never rated before. */
export const drawDrafts = async (database: string, count: number): Promise<Sent[]> => {
  const tokens = await makeTokens(database, Math.ceil(count / 3));
  const sent: Sent[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { token } = await sealSession({ sub: randomUUID() });
    sent.push({ authorization: `Bearer ${token}`, body: JSON.stringify(draftOf(nth, tokens)) });
  }
  return sent;
};
