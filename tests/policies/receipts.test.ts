import { describeGuarded } from './acts.ts';
import { RATING, blind, id, keeper, rated, sees, strangers } from './rated.ts';

await describeGuarded(
  'receipts, 追评',
  [
    {
      table: 'supplements',
      key: 'rating',
      row: {
        rating: RATING,
        id,
        level: 'satisfied',
        tags: [],
        comment: '',
        sent_digest: '0'.repeat(64),
        commitment: '0'.repeat(64),
        given_on: '2026-11-22',
      },
      before: rated(),
    },
  ],
  {
    ...strangers,
    grandmaZhao: sees,
    holder: { ...sees, insert: 'done', 'insert in their own name': 'done' },
    clerkLin: sees,
    supervisorZhou: sees,
    windowClerkMa: blind,
    system: keeper('supplements'),
  },
);
