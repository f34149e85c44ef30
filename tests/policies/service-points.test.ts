import { describeListings } from './acts.ts';

await describeListings('service points', [
  {
    table: 'service_points',
    key: 'id',
    row: {
      id: 'try',
      agency_id: 'demo-approval',
      name: '试',
      kind: 'town',
      demonstration: true,
      source_id: 'demo',
    },
  },
  {
    table: 'service_windows',
    key: 'id',
    row: { id: 'try-1', point_id: 'demo-centre', name: '试', position: 99, test: false },
  },
]);
