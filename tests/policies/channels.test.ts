import { describeListings } from './acts.ts';

await describeListings('channels', [
  {
    table: 'channels',
    key: 'id',
    row: { id: 'sms', position: 99, purpose: '试', how: '试', goes_to: '试' },
    without:
      "delete from public.channel_sources where channel_id = 'sms'; delete from public.channels where id = 'sms'",
  },
  {
    table: 'channel_sources',
    key: 'source_id',
    row: { channel_id: 'sms', source_id: 'report/000' },
    without: "delete from public.channel_sources where source_id = 'report/000'",
  },
]);
