import { randomUUID } from 'node:crypto';
import type { Received, Send } from '#contract/api';
import { receive, type openApi } from './open-api.ts';

type Api = Awaited<ReturnType<typeof openApi>>;
type Draft = Send<'POST /ratings'>;
type Receipt = Received<'POST /ratings'>;

/** A citizen with a session of their own: `post` sends as them. */
export const somebody = async ({ post }: Api, openid?: string) => {
  const { sealSession } = await import('../../api/_core/session.ts');
  const sub = randomUUID();
  const { token } = await sealSession({ sub, ...(openid && { openid }) });
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const send = (path: string, sent: unknown) => post(path, sent, { headers });
  return {
    sub,
    post: send,
    /** Sends a rating; what is left out is a good one of a window, of a new id. */
    rate: (draft: Partial<Draft> = {}) =>
      send('/ratings', {
        id: randomUUID(),
        door: 'w.demo-centre-12',
        channel: 'web',
        level: 'very-satisfied',
        ...draft,
      } satisfies Draft),
  };
};

/** The receipt of a rating that was taken. */
export const receiptFrom = async (response: Response): Promise<Receipt> => receive('POST /ratings', response);

/** What is poor, and says why. */
export const poor = { level: 'dissatisfied', tags: ['209'] } as const satisfies Partial<Draft>;

/** A case of 王芳 with a step done `daysAgo` days ago at a window (or online), ready to be rated by its number and her name. */
export const handledCase = async (
  { sql }: Api,
  {
    caseNumber = `T-${randomUUID().slice(0, 8)}`,
    daysAgo = 0,
    window = 'demo-centre-12' as string | null,
  } = {},
) => {
  const { applicantDigest } = await import('../../api/_features/rating-doors/applicant.ts');
  await sql(
    `insert into public.service_cases (case_number, agency_id, guide_code, applicant_digest)
     values ($1, 'demo-approval', 'P0101', $2)`,
    [caseNumber, await applicantDigest(caseNumber, '王芳')],
  );
  await sql(
    `insert into public.case_steps (case_number, step, handled_at, window_id)
     values ($1, 'completion', now() - make_interval(days => $2), $3)`,
    [caseNumber, daysAgo, window],
  );
  return { caseNumber, applicant: '王芳' };
};
