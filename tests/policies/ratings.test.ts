import { personas, type Persona } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';
import { RATING, blind, id, keeper, rated, rating, sees, strangers } from './rated.ts';

/** Citizens rate, staff take down. */
const inOnesName = ({ kind, sub }: Persona['claims']) =>
  kind === 'staff' ? { citizen_id: null, entered_by: sub } : { citizen_id: sub, entered_by: null };
const adds = { 'insert in their own name': 'done' };

await describeGuarded('ratings', [{ table: 'ratings', key: 'id', row: rating, inOnesName }], {
  ...strangers,
  grandmaZhao: { ...sees, insert: 'done', ...adds },
  uncleQian: { ...blind, ...adds },
  holder: sees,
  clerkLin: { ...sees, ...adds },
  supervisorZhou: { ...sees, ...adds },
  windowClerkMa: blind,
  system: keeper('ratings'),
});

const elsewhere = {
  ...rating,
  window_id: 'demo-centre-3',
  entered_by: personas.clerkLin.claims.sub,
  citizen_id: null,
};
await describeGuarded(
  'ratings, one that staff took down of another window',
  [{ table: 'ratings', key: 'id', row: elsewhere, inOnesName }],
  {
    ...strangers,
    grandmaZhao: { ...blind, ...adds },
    uncleQian: { ...blind, ...adds },
    clerkLin: { ...sees, insert: 'done', ...adds },
    supervisorZhou: { ...sees, ...adds },
    windowClerkMa: { ...sees, ...adds },
    system: keeper('ratings'),
  },
);

const ofCase = { ...elsewhere, case_number: 'TEST-0001', step: 'completion' };
const caseOf = (agency: string) => `
  insert into public.service_cases (case_number, agency_id, guide_code, applicant_digest)
    select 'TEST-0001', '${agency}', code, repeat('e', 64) from public.guides limit 1;
  insert into public.case_steps (case_number, step, handled_at) values ('TEST-0001', 'completion', now())`;
for (const [agency, may] of [
  [personas.clerkLin.claims.agency, 'done'],
  [personas.clerkGao.claims.agency, 'denied'],
] as const)
  await describeGuarded(
    `ratings, taken down for a case of ${agency}`,
    [{ table: 'ratings', key: 'id', row: ofCase, before: caseOf(agency) }],
    { clerkLin: { insert: may }, clerkGao: { insert: 'denied' } },
  );

const contact = { rating: RATING, name: '赵', phone: '13800138000' };
const takes = { delete: 'nothing' };
await describeGuarded(
  'ratings, whom to call back',
  [{ table: 'rating_contacts', key: 'rating', row: contact, before: rated() }],
  {
    ...strangers,
    strangerLi: { ...blind, ...takes },
    uncleQian: { ...blind, ...takes },
    otherHolder: { ...blind, ...takes },
    clerkGao: { ...blind, ...takes },
    grandmaZhao: { ...sees, insert: 'done', 'insert in their own name': 'done', ...takes },
    holder: { ...sees, delete: 'done' },
    clerkLin: { ...sees, ...takes },
    supervisorZhou: { ...sees, ...takes },
    windowClerkMa: { ...blind, ...takes },
    system: writer,
  },
);

await describeGuarded(
  'ratings, who has looked at the words',
  [
    {
      table: 'comment_reviews',
      key: 'id',
      row: {
        id,
        rating: RATING,
        words_of: 'rating',
        public_comment: '等了两小时',
        reason: '',
        staff_id: personas.clerkLin.claims.sub,
        reviewed_at: '2026-11-22T01:00:00Z',
      },
      before: rated(),
      inOnesName: ({ sub }) => ({ staff_id: sub ?? id }),
    },
  ],
  {
    ...strangers,
    grandmaZhao: blind,
    holder: blind,
    clerkLin: { ...sees, insert: 'done', ...adds },
    supervisorZhou: { ...sees, ...adds },
    windowClerkMa: blind,
    system: keeper('comment_reviews'),
  },
);

await describeGuarded(
  'ratings, how often in a day',
  [
    {
      table: 'quotas',
      key: 'who',
      row: { day: '2026-11-22', who: personas.grandmaZhao.claims.sub, what: 'general-ratings', times: 1 },
    },
  ],
  {
    auntWang: nobody,
    strangerLi: nobody,
    grandmaZhao: nobody,
    clerkLin: nobody,
    supervisorZhou: nobody,
    server: nobody,
    system: writer,
  },
);
