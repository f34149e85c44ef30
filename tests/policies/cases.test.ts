import { personas } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';

const applicant = personas.applicantFang.claims.applicant;
const door = personas.doorHolder.claims.door;
const handled = "'2026-11-20T02:00:00Z'";
const known = `insert into public.service_cases (case_number, agency_id, guide_code, applicant_digest)
  values ('TRY-0001', 'demo-approval', 'P0101', '${applicant}')`;
const done = `insert into public.case_steps (case_number, step, handled_at) values ('TRY-0001', 'completion', ${handled})`;
const issued = `insert into public.rating_tokens (id, case_number, step, expires_at)
  values ('${door}', 'TRY-0001', 'completion', ${handled})`;

const blind = { ...nobody, select: 'nothing' };
const sees = { ...nobody, select: 'done' };
const strangers = {
  auntWang: nobody,
  strangerLi: blind,
  grandmaZhao: blind,
  holder: blind,
  doorHolder: blind,
  clerkGao: blind,
  server: nobody,
};
const insiders = { applicantFang: sees, clerkLin: sees, supervisorZhou: sees, windowClerkMa: sees };

await describeGuarded(
  'cases',
  [
    {
      table: 'service_cases',
      key: 'case_number',
      row: {
        case_number: 'TRY-0001',
        agency_id: 'demo-approval',
        guide_code: 'P0101',
        applicant_digest: applicant,
        demonstration: false,
      },
    },
  ],
  { ...strangers, ...insiders, system: writer },
);

const step = {
  case_number: 'TRY-0001',
  step: 'completion',
  handled_at: '2026-11-20T02:00:00Z',
  window_id: null,
};
await describeGuarded(
  'cases, their steps',
  [{ table: 'case_steps', key: 'case_number', row: step, before: known }],
  { ...strangers, ...insiders, system: writer },
);

const inquired = { ...step, step: 'inquiry' };
await describeGuarded(
  'cases, for whoever came by a token',
  [{ table: 'case_steps', key: 'case_number', row: inquired, before: `${known}; ${done}; ${issued}` }],
  { ...strangers, ...insiders, doorHolder: sees, system: { insert: 'done', select: 'done' } },
);

const issues = { ...sees, insert: 'done' };
await describeGuarded(
  'cases, the doors to their steps',
  [
    {
      table: 'rating_tokens',
      key: 'id',
      row: {
        id: door,
        case_number: 'TRY-0001',
        step: 'completion',
        expires_at: '2026-11-27T09:30:00Z',
        issued_at: '2026-11-20T02:00:00Z',
      },
      before: `${known}; ${done}`,
    },
  ],
  {
    ...strangers,
    // The door itself lets one see what it opens, and issues no other.
    doorHolder: sees,
    applicantFang: issues,
    clerkLin: issues,
    supervisorZhou: issues,
    windowClerkMa: issues,
    system: writer,
  },
);
