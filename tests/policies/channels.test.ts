import { describeGuarded, describeListings, nobody, writer } from './acts.ts';

const reads = { ...nobody, select: 'done' };
const sees = { ...reads, update: 'nothing' };

await describeGuarded(
  'channels',
  [
    {
      table: 'channels',
      key: 'id',
      row: {
        id: 'sms',
        agency_id: 'demo-approval',
        position: 99,
        purpose: '试',
        how: '试',
        goes_to: '试',
        revision: 1,
      },
      without:
        "delete from public.channel_sources where channel_id = 'sms'; delete from public.channels where id = 'sms'",
    },
  ],
  {
    auntWang: reads,
    strangerLi: sees,
    grandmaZhao: sees,
    clerkLin: sees,
    supervisorZhou: sees,
    reviewerWu: sees,
    administratorHe: sees,
    // Which ways there are is not theirs to say; whether one is open is.
    editorChen: { ...reads, update: 'done' },
    clerkGao: sees,
    server: nobody,
    system: writer,
  },
);

await describeListings('the sources of channels', [
  {
    table: 'channel_sources',
    key: 'source_id',
    row: { channel_id: 'sms', source_id: 'report/000' },
    without: "delete from public.channel_sources where source_id = 'report/000'",
  },
]);
