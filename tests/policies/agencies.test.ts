import { describeListings } from './acts.ts';

const row = { id: 'try', name: '试局', region_code: 'demo', demonstration: true, source_id: 'report/000' };

await describeListings('agencies', [{ table: 'agencies', key: 'id', row }]);
