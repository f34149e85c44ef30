/** The sentences of this subpackage, which the main one need not carry. */
import { inTone } from '../client/tone';
import { due } from './clock';
import { receiptWords } from './words-of-receipts';

const digits = ['', '一', '两'];
const places = (count: number) => (digits[count] ? `${digits[count]}位` : ` ${count} 位`);

export const rateWords = inTone({
  give: {
    title: '这次办得怎么样',
    until: (instant: string) => `${due(instant)} 前都能评`,
    test: '自检，不算数',
    chooseLevel: '先选一档',
    sayWhy: '说说原因：选一条，或者写一句',
    comment: '多说两句',
    optional: '可以不写',
    count: (written: number, most: number) => `${written} / ${most}`,
    more: '照片、留名',
    previous: '上一步',
    submit: '提交评价',
    sending: '正在发',
    photoSending: '照片还在传，传完再交',
    leave: '不评了',
    change: '改',
    changeWhat: '改评价',
    noDoor: '没有评价码',
    noDoorHelp: '扫窗口或回执上的码，或者凭办件编号来评。',
    toTab: '去评价页',
    rated: '这一步评过了',
    ratedHelp: '一步只能评一次。想补充，看回执。',
    waiting: '上一条还没发出去',
    waitingHelp: '存在这台手机上，有网就发。发完再评下一条。',
    seeReceipt: '看回执',
    unopened: '没连上。先写，存在这台手机上，有网就发',
  },

  tags: {
    poor: '哪里没做好？可以多选',
    good: '好在哪里？可以不选',
    more: (count: number) => `展开另外 ${count} 条`,
    official: '官方说法',
    code: (code: string, wording: string) => `${code} ${wording}`,
  },

  contact: {
    title: '要不要留名',
    phone: '回电话打哪个号',
    name: '怎么称呼',
  },

  named: {
    poor: {
      yes: { title: '留名', says: ['会给你回电话。', '被评价的窗口看不到你的姓名和电话。'] },
      no: { title: '不留名', says: ['一样会整改，只是没法给你回电话。', '进度凭回执号来查。'] },
    },
    good: {
      yes: { title: '留名', says: ['要问你的时候，能找到你。', '被评价的窗口看不到你的姓名和电话。'] },
      no: { title: '不留名', says: ['一样算数，谁也不知道是你评的。'] },
    },
  },

  phone: {
    empty: '留名要有电话，不然没法给你回',
    digits: '电话里只写数字',
    landline: '座机要带区号，一共 10 到 12 位',
    mobile: '手机号是 1 开头，座机前面加区号',
    few: (count: number) => `少了${places(count)}，手机号是 11 位`,
    many: (count: number) => `多了${places(count)}，手机号是 11 位`,
  },

  ...receiptWords,

  case: {
    title: '凭办件编号评',
    intro: '编号在受理回执上，姓名是办事的人或单位。',
    number: '办件编号',
    numberFault: '编号是字母、数字和横线，至少 4 位',
    name: '办件人姓名，或单位名称',
    nameFault: '写全名，至少两个字',
    find: '找这件事',
    finding: '正在找',
    step: (step: string, day: string) => `${step}，${day}`,
    rated: '评过了',
    over: '过了能评的日子',
    parcel: (number: string) => `快递 ${number}`,
    turn: (agency: string) => `下一步轮到${agency}。`,
    kept: '办过的事存在这台手机上，姓名不存。',
  },

  channels: {
    title: '去哪里评',
    which: '国家文件里写了这些渠道。你那里开了哪些，问窗口。',
    how: '怎么用',
    goesTo: '说了去哪',
    phone: '打电话',
  },
} as const);
