import { expect } from 'vitest';
import { describeListings } from './acts.ts';

await describeListings('guides', [
  {
    table: 'guides',
    key: 'code',
    row: {
      code: 'X0001',
      audience: 'individual',
      life_stage: 'birth',
      department: '试',
      agency_id: 'demo-approval',
    },
  },
]);

const withdrawn = "update public.guide_versions set withdrawn_at = now() where guide_code = 'P0101'";
const never = (what: string) => expect.stringMatching(`^23001 .*${what}`);

await describeListings(
  'guides, its versions',
  [
    {
      table: 'guide_versions',
      key: 'number',
      row: { guide_code: 'P0101', number: 99, name: '试', facts: {}, published_at: '2020-01-01T00:00:00Z' },
      without: withdrawn,
    },
  ],
  { update: never('never changes'), delete: never('never deleted') },
);
