/** The sentences of this subpackage, which the main one need not carry. */
import { inTone } from '../client/tone';
import { day, dayOfYear } from '../words';

/** 2026 年 9 月 1 日, of a date without an hour: the same day wherever the phone is. */
const date = (written: string) => `${new Date(written).getUTCFullYear()} 年 ${dayOfYear(written)}`;

export const listWords = inTone({
  more: '再看一些',
  csv: '下载表格',
  print: '打印这一张',
  printing: '正在取全部',
  printed: (instant: string, address: string) =>
    `${new Date(instant).getFullYear()} 年 ${day(instant)}打印，网址 ${address}`,
  filter: '筛选',
  filtered: (chosen: string) => `筛选：${chosen}`,
  all: '全部',
  level: '哪一级',
  department: '哪个部门',
  kind: '怎么变的',
  state: '认领到哪步',
  search: '名称、俗称或者编号',
  none: '没有这样的事项',
  noneHelp: '换个条件看看。',
  asOf: (number: number, changedOn: string | null) =>
    `照第 ${number} 号目录做的${changedOn ? `，${date(changedOn)}最后改过` : ''}`,

  index: {
    title: '清单和公告',
    heading: '清单，自己会变',
    help: '指南一发布，这里几秒内跟着变。没人另外填。',
    lists: '清单',
    rates: '网上能办多少',
    rate: (numerator: number, denominator: number) => `说明了的 ${denominator} 件里，${numerator} 件能`,
    silent: (count: number) => `另有 ${count} 件没说明，不算在内`,
    others: '还有',
    delegations: '下放清单',
    delegationsHelp: '哪些事放给了镇街，从哪天起',
    claims: '认领清单',
    claimsHelp: '上级目录里的事，认领了多少',
    changes: '调整公告',
    changesHelp: '哪天新增、调整、取消了哪些事',
    count: (count: number) => `${count} 件`,
  },

  list: {
    count: (count: number) => `${count} 件`,
    madeOf: (definition: string) => `${definition}。`,
    fields: (names: string) => `看的是指南里的“${names}”。`,
    nobody: '都没说明',
    stated: (stated: number, of: number) => `公开的 ${of} 份指南里，${stated} 份说明了。`,
    silent: (count: number) => `${count} 份没说明，不在里面，也不算不是。`,
    sources: '每件的出处，在它的指南和表格里。',
    found: (count: number) => `合条件的 ${count} 件`,
  },

  delegations: {
    title: '下放清单',
    help: '放给了谁，从哪天起，依据什么。收回来的也在。',
    none: '还没有登记过下放',
    noneHelp: '登记了会排在这里。',
    from: (on: string) => `${date(on)}起`,
    coming: '还没到日子',
    conditions: (said: string) => `条件：${said}`,
    training: (said: string) => `培训：${said}`,
    basis: (said: string) => `依据：${said}`,
    unstated: '没说明',
  },

  claims: {
    title: '认领清单',
    help: '上级目录里的每一项，本地认领了没有。',
    none: '还没有登记上级目录',
    noneHelp: '登记了会排在这里。',
    rate: '认领率',
    made: (numerator: number, denominator: number) => `应认领 ${denominator} 项，认领了 ${numerator} 项`,
    left: (all: number, not: number) => `上级目录 ${all} 项，去掉不适用的 ${not} 项`,
    upper: (catalogue: string, code: string) => `${catalogue} · ${code}`,
    reason: (said: string) => `理由：${said}`,
  },

  changes: {
    title: '调整公告',
    help: '指南发布、改动、下线，都记在这里。',
    counts: (added: number, changed: number) => `新增 ${added} 件，调整 ${changed} 件，`,
    withdrawn: (count: number) => `取消 ${count} 件`,
    on: date,
    why: (said: string) => `为什么：${said}`,
    noWhy: '没写为什么',
    period: '哪一段',
    periods: { month: '近 30 天', quarter: '近 90 天', all: '全部' },
    none: '这一段没有变动',
  },

  sheet: {
    title: '大字明白纸',
    conditions: '什么人能办',
    materials: '带什么',
    steps: '怎么办',
    limit: '最长等多久',
    fee: '收不收钱',
    place: '去哪儿、问谁',
    online: '网上能办',
    window: '要到窗口办',
    visits: (count: number) => (count ? `跑 ${count} 次` : '不用跑'),
    rest: (count: number) => `还有 ${count} 条，扫码看全`,
    free: '不收费',
    charged: '收费',
    ask: (name: string, phone: string) => `${name} ${phone}`,
    scan: '扫一扫，看完整的办事指南',
    foot: (version: number, on: string) => `第 ${version} 版，${date(on)}发布。以窗口说的为准。`,
    print: '打印',
    unknown: '问窗口',
  },
} as const);
