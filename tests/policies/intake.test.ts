import { personas } from '../personas.ts';
import { describeGuarded, nobody } from './acts.ts';

const NUMBER = 'KY2611010001';
const applicant = personas.applicantFang.claims.applicant;
const kase = {
  case_number: NUMBER,
  id: '00000000-0000-4000-8000-0000000000c1',
  item_id: 'demo-back-id',
  guide_code: 'P1103',
  accepting_agency: 'demo-approval',
  deciding_agency: 'demo-far-approval',
  applicant_mask: '王*',
  applicant_digest: applicant,
  state: 'received',
  received_at: '2026-11-20T02:00:00Z',
  since: '2026-11-20T02:00:00Z',
  late_steps: 0,
  demonstration: true,
};
const taken = `insert into public.intake_cases (case_number, id, item_id, guide_code, accepting_agency, deciding_agency,
    applicant_mask, applicant_digest)
  values ('${NUMBER}', '${kase.id}', 'demo-back-id', 'P1103', 'demo-approval', '', '王*', '${applicant}')`;

const blind = { ...nobody, select: 'nothing' };
const sees = { ...nobody, select: 'done' };
const strangers = {
  auntWang: nobody,
  strangerLi: blind,
  grandmaZhao: blind,
  holder: blind,
  editorChen: blind,
  reviewerWu: blind,
  administratorHe: blind,
  applicantFang: sees,
  server: nobody,
};

await describeGuarded(
  'intake, the table of moves',
  [{ table: 'intake_moves', key: 'act', row: { act: 'try', state: 'try', side: 'accepting', next: 'sent' } }],
  { auntWang: sees, clerkLin: sees, system: sees, server: nobody },
);

await describeGuarded('intake, the cases', [{ table: 'intake_cases', key: 'case_number', row: kase }], {
  ...strangers,
  clerkLin: { ...sees, insert: 'done' },
  supervisorZhou: { ...sees, insert: 'done' },
  // It decides: it sees the case, and cannot take one in in the other's name.
  clerkGao: sees,
  system: { select: 'done', insert: 'done', update: 'denied', delete: 'denied' },
});

const step = {
  id: '00000000-0000-4000-8000-0000000000c2',
  case_number: NUMBER,
  act: 'send',
  nth: 0,
  state: '',
  next: '',
  at: '2026-11-20T02:00:00Z',
  late: false,
  agency_id: 'demo-approval',
  staff_id: '00000000-0000-4000-8000-000000000099',
  staff_name: '别人',
  tracking: '',
  words: '',
  sent_digest: '0'.repeat(64),
};
await describeGuarded(
  'intake, the steps',
  [
    {
      table: 'intake_steps',
      key: 'id',
      row: step,
      before: taken,
      inOnesName: (claims) => ({
        staff_id: 'sub' in claims ? claims.sub : null,
        staff_name: 'name' in claims ? claims.name : null,
        agency_id: 'agency' in claims ? claims.agency : 'demo-approval',
      }),
    },
  ],
  {
    ...strangers,
    clerkLin: { ...sees, 'insert in their own name': 'done' },
    supervisorZhou: { ...sees, 'insert in their own name': 'done' },
    clerkGao: {
      ...sees,
      'insert in their own name': "23514 send is the other side's",
    },
    system: { select: 'done', insert: 'done', update: 'denied', delete: 'denied' },
  },
);
