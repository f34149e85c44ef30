import { describeListings } from './acts.ts';

await describeListings('sources', [
  { table: 'sources', key: 'id', row: { id: 'try', kind: 'editor', title: '试', publisher: '试' } },
]);
