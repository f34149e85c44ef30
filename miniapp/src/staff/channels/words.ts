/** The sentences of the room where it is said how one rates, and whether that is open. */
import { inTone } from '../../client/tone';

export const channelWords = inTone({
  title: '评价渠道',
  help: '这里说的，几秒钟后就在“开着没有”那一页。',
  none: '这些渠道归别的单位管',
  noneHelp: '要改就找管它的单位。',
  saved: '存好了，几秒钟后公开',
  open: '今天能用吗',
  states: { open: '开着', closed: '关着', unknown: '说不准' },
  reopening: '为什么关，什么时候再开',
  reopeningHelp: '大家都看得到',
  how: '怎么用',
  howFault: '写一句怎么用',
  phone: '电话',
});
