import type { RatingChannel } from '#contract/vocabulary';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import type { Register } from '#contract/vocabulary-of-registers';

/** `byDefault`: what stands for the channel of a rating that nobody gave, where the register says it there. */
type Codes = {
  levels: Record<RatingLevel, string>;
  channels: Partial<Record<RatingChannel, string>>;
  byDefault?: string;
};

/** The interface: 5 is 非常满意. */
const fromFive = {
  'very-satisfied': '5',
  satisfied: '4',
  'basically-satisfied': '3',
  dissatisfied: '2',
  'very-dissatisfied': '1',
};

const pf = { web: '1', 'mini-program': '2', 'qr-code': '3', 'window-device': '4', kiosk: '5' };

/** The codes of each register, as far as they are documented: what is missing has no code there. */
export const codes: Record<Register, Codes> = {
  platform: { levels: fromFive, channels: { ...pf, hotline: '6', sms: '7' } },
  // 短信 is 6 there and 7 is 系统默认评价; which code the telephone has is in no text at hand.
  zhejiang: { levels: fromFive, channels: { ...pf, sms: '6' }, byDefault: '7' },
  // GB/T 39046-2020 A.8: 1 is 非常满意. It lists the channels by name.
  'gbt-39046': {
    levels: {
      'very-satisfied': '1',
      satisfied: '2',
      'basically-satisfied': '3',
      dissatisfied: '4',
      'very-dissatisfied': '5',
    },
    channels: {
      web: 'PC端',
      'mini-program': '移动服务端',
      'qr-code': '二维码',
      'window-device': '政务大厅平板电脑',
      kiosk: '政务大厅其他终端',
      hotline: '电话',
      sms: '短信',
    },
  },
};

/** 是否匿名: 1 是, 2 否. */
export const anonymous = { yes: '1', no: '2' };
/** isprotion, effectivEvalua: documented as flags, their values in no text at hand; written 1 and 0. */
export const flags = { yes: '1', no: '0' };
/** assessNumber and evaluateType: 1 the first, 2 追加评价. */
export const nths = { first: '1', supplement: '2' };

/** The key of a code in a table, or nothing where the table does not have it. */
export const keyOf = <K extends string>(table: Partial<Record<K, string>>, code: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === code);
