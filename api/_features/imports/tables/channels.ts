import { ratingChannels } from '#contract/vocabulary';
import { listing } from './listing.ts';
import { Trouble, type Table } from './table.ts';
import { member, phone, text, yes } from './texts.ts';

const CHANNEL = '渠道';
const why = '没开的原因，几时开';

/** 评价渠道: which are open, and how one uses them. There are no others than these. */
export const channels: Table = listing({
  kind: 'channels',
  table: 'channels',
  columns: [
    {
      heading: CHANNEL,
      key: 'id',
      writing: member(ratingChannels),
      example: '短信',
      needed: true,
      required: true,
    },
    { heading: '做什么用', key: 'purpose', writing: text(200), example: '演示：办完后收到短信，点开就评' },
    { heading: '怎么用', key: 'how', writing: text(500), example: '演示：点短信里的网址' },
    { heading: '评了到哪里', key: 'goes_to', writing: text(200), example: '演示：本单位的好差评系统' },
    { heading: '电话', key: 'phone', writing: phone, example: '12345' },
    { heading: '开着吗', key: 'open', writing: yes, example: '否' },
    { heading: why, key: 'reopening', writing: text(200), example: '演示：正在接短信网关，12 月 1 日开' },
  ],
  know: async ({ transaction, staff }) => {
    const rows = await transaction
      .selectFrom('channels')
      .select(['id', 'purpose', 'how', 'goes_to', 'phone', 'open', 'reopening'])
      .where('agency_id', '=', staff.agency)
      .orderBy('position')
      .execute();
    const byLabel = new Map(rows.map((row) => [member(ratingChannels).write(row.id as never), row]));
    return {
      rows,
      match: (entry) => {
        const row = byLabel.get(entry.text(CHANNEL));
        return row ? { row, key: row.id, heading: CHANNEL } : [CHANNEL, new Trouble('no-such-channel')];
      },
      // Whatever is open again is closed for no reason.
      complete: (row) => (row.open === false ? row : { ...row, reopening: null }),
    };
  },
});
