import { describeListings } from './acts.ts';

await describeListings('calendar', [
  {
    table: 'calendar_exceptions',
    key: 'day',
    row: { day: '2030-01-01', working: false, name: '试', source_id: 'demo' },
  },
  {
    table: 'district_settings',
    key: 'region_code',
    row: {
      region_code: '370211',
      poor_levels: 2,
      late_rating_days: 5,
      follow_up_days: 1,
      rectification_days: 5,
      extended_days: 15,
      re_rating_days: 10,
      supplement_days: 30,
      general_ratings_per_day: 3,
      closes_at: '17:30',
      source_id: 'demo',
    },
  },
]);
