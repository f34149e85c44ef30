import { describeListings } from './acts.ts';

const kept = '23001 level_checks is never changed and never deleted';

await describeListings(
  'status',
  [
    {
      table: 'level_checks',
      key: 'level',
      row: {
        level: 'dissatisfied',
        checked_at: '2026-11-22',
        accepted: true,
        listed: true,
        counted: true,
        in_ledger: true,
        receipt: 'HB26110001',
        fault: null,
      },
    },
  ],
  { update: kept, delete: kept },
);
