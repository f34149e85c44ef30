import { describeGuarded, nobody, writer } from './acts.ts';

const adds = { ...nobody, insert: 'done' };

await describeGuarded(
  'missed queries',
  [
    {
      table: 'missed_queries',
      key: 'id',
      row: { id: '00000000-0000-4000-8000-000000000001', phrase: '恐龙' },
    },
  ],
  { auntWang: adds, strangerLi: adds, grandmaZhao: adds, clerkLin: adds, server: nobody, system: writer },
);

const verdict = {
  agency_id: 'demo-approval',
  phrase: '剧本杀',
  verdict: 'ignored',
  decided_by: '别人',
};
const blind = { ...nobody, select: 'nothing', delete: 'nothing' };

await describeGuarded(
  'what an agency decides of missed queries',
  [
    {
      table: 'missed_query_verdicts',
      key: 'phrase',
      row: verdict,
      inOnesName: ({ name }) => ({ decided_by: name }),
    },
  ],
  {
    auntWang: nobody,
    grandmaZhao: blind,
    clerkLin: { ...blind, 'insert in their own name': 'denied' },
    supervisorZhou: { ...blind, 'insert in their own name': 'denied' },
    reviewerWu: { ...blind, 'insert in their own name': 'denied' },
    editorChen: { ...nobody, select: 'done', delete: 'done', 'insert in their own name': 'done' },
    clerkGao: { ...blind, 'insert in their own name': 'denied' },
    server: nobody,
    system: writer,
  },
);
