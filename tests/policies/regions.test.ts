import { describeListings } from './acts.ts';

const row = {
  code: 'try',
  name: '试区',
  short_name: '试',
  initials: 's',
  level: 'functional-area',
  source_id: 'report/000',
};

await describeListings('regions', [{ table: 'regions', key: 'code', row }]);
