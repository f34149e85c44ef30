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
