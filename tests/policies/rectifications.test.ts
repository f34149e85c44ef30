import { personas, type Persona } from '../personas.ts';
import { describeGuarded, nobody } from './acts.ts';
import { RATING, blind, id, none, rated, sees, strangers } from './rated.ts';

const reads = { ...nobody, select: 'done' };
/** What only the triggers write. */
const kept = { ...none, select: 'done' };
const adds = { 'insert in their own name': 'done' };

await describeGuarded(
  'rectifications, the table of moves',
  [
    {
      table: 'rectification_moves',
      key: 'act',
      row: { act: 'try', state: 'received', by: 'clock', next: 'received' },
    },
  ],
  {
    auntWang: reads,
    strangerLi: reads,
    grandmaZhao: reads,
    clerkLin: reads,
    supervisorZhou: reads,
    windowClerkMa: reads,
    clerkGao: reads,
    server: nobody,
    system: reads,
  },
);

const due = '2031-03-05T09:30:00Z';
await describeGuarded(
  'rectifications',
  [
    {
      table: 'rectifications',
      key: 'rating',
      row: {
        rating: RATING,
        agency_id: 'demo-approval',
        window_id: 'demo-centre-12',
        state: 'received',
        counted_from: due,
        follow_up_due_at: due,
        rectify_due_at: due,
        extended: false,
        rejections: 0,
      },
      before: rated('satisfied'),
    },
  ],
  {
    ...strangers,
    grandmaZhao: sees,
    holder: sees,
    clerkLin: sees,
    supervisorZhou: sees,
    // In order to appeal.
    windowClerkMa: sees,
    system: kept,
  },
);

/** Staff as what they are; a holder with a word. */
const inOnesName = ({ kind, sub, name, staff_roles }: Persona['claims']) =>
  kind === 'staff'
    ? { staff_id: sub, staff_name: name, by: (staff_roles as string[])[0] }
    : { act: 'add-words', by: 'citizen', staff_id: null, staff_name: null };
const step = {
  id,
  rating: RATING,
  act: 'dispatch',
  by: 'clerk',
  staff_id: personas.clerkLin.claims.sub,
  staff_name: '林晓',
  words: '',
  private_words: '',
  photos: [],
};
const steps = { table: 'rectification_steps', key: 'id', before: rated(), inOnesName };
const added = { ...kept, insert: 'done', ...adds };

await describeGuarded('rectifications, a step of the desk', [{ ...steps, row: step }], {
  ...strangers,
  grandmaZhao: blind,
  holder: { ...blind, ...adds },
  clerkLin: { ...sees, insert: 'done', ...adds },
  supervisorZhou: { ...sees, ...adds },
  windowClerkMa: blind,
  system: added,
});

const word = { ...step, act: 'add-words', by: 'citizen', staff_id: null, staff_name: null };
await describeGuarded(
  'rectifications, a word of the citizen',
  [{ ...steps, row: word, inOnesName: () => ({}) }],
  {
    ...strangers,
    grandmaZhao: sees,
    holder: { ...sees, insert: 'done', ...adds },
    clerkLin: sees,
    supervisorZhou: sees,
    windowClerkMa: blind,
    system: added,
  },
);

const appeal = {
  ...step,
  act: 'appeal',
  by: 'handler',
  staff_id: personas.windowClerkMa.claims.sub,
  staff_name: '马建',
};
await describeGuarded(
  'rectifications, an appeal of the rated window',
  [
    {
      ...steps,
      row: appeal,
      inOnesName: ({ sub, name }) => (sub ? { staff_id: sub, staff_name: name } : {}),
    },
  ],
  {
    ...strangers,
    grandmaZhao: blind,
    holder: blind,
    clerkLin: sees,
    supervisorZhou: sees,
    windowClerkMa: { ...sees, insert: 'done', ...adds },
    system: added,
  },
);

const first = `insert into public.rectification_steps (id, rating, act, by, staff_id)
  values ('${id}', ${RATING}, 'dispatch', 'clerk', '${id}')`;
await describeGuarded(
  'rectifications, an order of supervision',
  [
    {
      table: 'supervision_orders',
      key: 'rating',
      row: { rating: RATING, nth: 1, cause: 'follow-up-overdue', issued_at: due },
      before: `${rated()}; ${first}`,
    },
  ],
  {
    ...strangers,
    grandmaZhao: sees,
    holder: sees,
    clerkLin: sees,
    supervisorZhou: sees,
    windowClerkMa: sees,
    system: kept,
  },
);
