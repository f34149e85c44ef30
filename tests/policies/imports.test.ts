import { describeGuarded, nobody } from './acts.ts';

const theirs = {
  select: 'done',
  'insert in their own name': 'done',
  insert: 'denied',
  update: 'done',
  delete: 'done',
};
const nothing = {
  select: 'nothing',
  'insert in their own name': 'denied',
  insert: 'denied',
  update: 'nothing',
  delete: 'nothing',
};

await describeGuarded(
  'imports',
  [
    {
      table: 'imports',
      key: 'id',
      row: {
        id: '00000000-0000-4000-8000-000000000901',
        kind: 'guides',
        name: '事项.xlsx',
        agency_id: 'demo-approval',
        staff_id: '00000000-0000-4000-8000-000000000099',
        staff_name: '别人',
        at: '2026-11-22T00:00:00Z',
        state: 'checked',
        digest: '0',
        rows: 1,
        ready: 1,
        same: 0,
        legacy: 0,
        faults: [],
        done: 0,
        stop_asked: false,
      },
      inOnesName: (claims) => {
        const { sub, name } = claims as { sub?: string; name?: string };
        return { staff_id: sub ?? null, staff_name: name ?? null };
      },
    },
  ],
  {
    auntWang: nobody,
    strangerLi: nothing,
    grandmaZhao: nothing,
    editorChen: theirs,
    reviewerWu: { ...nothing, select: 'done' },
    clerkLin: nothing,
    supervisorZhou: nothing,
    administratorHe: nothing,
    clerkGao: nothing,
    server: nobody,
  },
);
