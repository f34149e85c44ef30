import { describeListings } from './acts.ts';

const without = 'delete from public.catalogue';

await describeListings('catalogue', [
  { table: 'catalogue', key: 'single', row: { single: true, number: 1 }, without },
]);
