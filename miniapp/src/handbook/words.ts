/** The sentences of this subpackage, which the main one need not carry. */
import { inTone } from '../client/tone';
import { day } from '../words';

export const handbookWords = inTone({
  title: '人生一册通',
  heading: '一辈子要办的事，一本',
  published: (stages: number, items: number) => `${stages} 个阶段，${items} 件事。`,
  publishedBy: (district: string, year: number) => `${district} ${year} 年公开的数。`,
  ours: (stages: number, items: number) => `好办的这一本有 ${stages} 个阶段，${items} 件事。`,
  stage: (label: string, items: number) => `${label}，${items} 件事`,
  visits: (count: number) => `跑 ${count} 次`,
  materials: (kinds: string) => `材料 ${kinds}`,
  hints: '跑几次、带几样、收不收费，照各地公布的写。以当地窗口说的为准，出处在每件事的指南里。',
  keep: '整本存在手机上，没网也能看',
  unkept: '现在只存看过的',
  progress: (kept: number, all: number) => `存了 ${kept} / ${all}`,
  kept: (instant: string, megabytes: string) => `存了 ${day(instant)}的，${megabytes} MB`,
  old: '内容有更新',
  broken: { lost: '没连上，存下的都在', partly: '有的没存下，可能放不下了' },
  goOn: '接着存',
  renew: '存新的',
  send: '转给家里人',
  sent: (label: string) => `一册通：${label}要办的事`,
  print: '打印这一站',
  printed: (instant: string, address: string) =>
    `${new Date(instant).getFullYear()} 年 ${day(instant)}打印，网址 ${address}`,
  nearby: (items: number, percent: number) => `${items} 件在就近社区能办，占 ${percent}%。`,
  situations: (count: number) => `还分 ${count} 个情景，没公布是哪些，这里没有。`,
  figuresOf: (district: string) => `${district}的数`,
} as const);
