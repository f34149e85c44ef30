/** The sentences about how good a guide is, and what was changed in it. */
import { inTone } from '@/client/tone';

export const changeWords = inTone({
  quality: '这份指南写得怎么样',
  score: (score: number) => `${score} 分，满分 100`,
  how: '100 分起：一处错扣 15，一处提醒扣 3，缺要紧的栏最多扣 40。同一条只扣一次。',
  sound: '质量规则都做到了。',
  where: (label: string, sentence: string) => `${label}：${sentence}`,

  title: '改了什么',
  follow: '关注这份指南',
  following: '关注着，改了会在“我的”里说',
  followHelp: '只记在这台手机上，不用登录。',
  version: (number: number, date: string) => `第 ${number} 版，${date} 发布`,
  inForce: '现在用的',
  withdrawn: (date: string) => `${date} 停用`,
  first: '第一版，前面没有可比的。',
  same: '和前一版写的一样。',
  before: '原来',
  after: '现在',
  source: '只换了出处',
  toGuide: '看这份指南',
} as const);
