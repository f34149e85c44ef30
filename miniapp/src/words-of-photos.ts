/** The sentences of what is sent beside words: photos, and what words say too much of. */
import { inTone } from './client/tone';

export const photoWords = inTone({
  title: '照片',
  limit: (most: number) => `可以不传，最多 ${most} 张`,
  add: '加照片',
  one: (nth: number) => `照片 ${nth}`,
  remove: (nth: number) => `去掉照片 ${nth}`,
  sending: '正在传，马上就好',
  how: (nth: number, standing: string) => `照片 ${nth}：${standing}`,
  again: '再传一次',
  seen: '照片要有人看过才公开。拍摄地点会自动抹掉。',
  offline: '没有网，照片先不传。',
  unreached: '没传上去，我们的服务器没回应。',
  unreadable: '这张照片打不开，换一张。',
  found: (kinds: string) => `里面好像有${kinds}。公开的时候会隐去。`,
});
