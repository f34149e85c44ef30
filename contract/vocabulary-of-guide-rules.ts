/**
 * The rules that a 办事指南 is held to: what each asks for and where it is from. What contradicts itself or is forbidden is
 * an error and stops publishing; what is only missing is a hint and never does. No zod, no imports.
 */

/** How much a finding weighs. */
export const findingLevels = { error: '要改了才能发布', hint: '提醒' } as const;
export type FindingLevel = keyof typeof findingLevels;

type Rule = {
  level: FindingLevel;
  /** Where the rule is from: 温州 are the 11 quality rules for guides of that city. */
  from: string;
  /** What has to hold. */
  asks: string;
  /** What is said where it does not; {} stands for what it is about. */
  sentence: string;
};

/** Each rule by its id, in the order in which findings are listed. */
export const guideRules = {
  'immediate-case': {
    level: 'error',
    from: '温州质量规则 1',
    asks: '承诺当场办完的是即办件，即办件也承诺当场办完',
    sentence: '承诺时限和办件类型对不上：即办件就是当场办完',
  },
  'outcome-kind': {
    level: 'error',
    from: '温州质量规则 2',
    asks: '结果名以证、照、文、批复结尾的，结果类型跟着走',
    sentence: '结果叫“{}”，结果类型对不上',
  },
  'outcome-name': {
    level: 'hint',
    from: '温州质量规则 2',
    asks: '结果类型是证照或批文的，结果名看得出来',
    sentence: '结果叫“{}”，看不出是证照还是批文',
  },
  'visit-reason': {
    level: 'hint',
    from: '温州质量规则 3',
    asks: '要跑腿的，说明为什么非去不可',
    sentence: '要去 {} 次，没写为什么非去不可',
  },
  'post-refused': {
    level: 'error',
    from: '温州质量规则 4',
    asks: '不用跑又不能网办的，支持邮寄',
    sentence: '不用跑，又不能网上办，也不支持邮寄',
  },
  'post-unstated': {
    level: 'hint',
    from: '温州质量规则 4',
    asks: '不用跑又不能网办的，写明支持邮寄',
    sentence: '不用跑，又不能网上办，没写怎么邮寄',
  },
  'online-visits': {
    level: 'error',
    from: '温州质量规则 5',
    asks: '全程网办的一次都不用跑；一次都不用跑的，网上不只是咨询',
    sentence: '网上办理深度和要跑几次对不上：{}',
  },
  'fee-details': {
    level: 'hint',
    from: '温州质量规则 6',
    asks: '收费的写明依据、项目和标准',
    sentence: '要收费，没写{}',
  },
  'fee-without-charge': {
    level: 'error',
    from: '温州质量规则 6',
    asks: '不收费的没有收费项目，也不支持网上支付',
    sentence: '写了不收费，又写了{}',
  },
  'same-phone': {
    level: 'error',
    from: '温州质量规则 7',
    asks: '咨询电话和监督投诉电话不是同一个',
    sentence: '咨询和投诉是同一个电话',
  },
  'area-code': {
    level: 'hint',
    from: '温州质量规则 7',
    asks: '电话带区号',
    sentence: '“{}”没带区号，外地打不通',
  },
  audience: {
    level: 'error',
    from: '温州质量规则 8',
    asks: '服务对象和主题分类一致',
    sentence: '服务对象和主题对不上：{}',
  },
  'question-missing': {
    level: 'hint',
    from: '温州质量规则 9',
    asks: '行政许可至少有一条常见问题',
    sentence: '行政许可要有一条常见问题',
  },
  'licence-steps': {
    level: 'hint',
    from: '温州质量规则 10',
    asks: '行政许可写全受理、审查、决定、办结、送达',
    sentence: '办理流程里没写{}',
  },
  'outcome-sample': {
    level: 'hint',
    from: '温州质量规则 11',
    asks: '有结果就有结果样本',
    sentence: '没有结果样本',
  },
  'promise-beyond-law': {
    level: 'error',
    from: '行政许可法第四十二条、第四十三条',
    asks: '承诺时限不比法定时限长',
    sentence: '承诺的 {}，比法定的还长',
  },
  'steps-beyond-promise': {
    level: 'error',
    from: '行政许可法第四十三条',
    asks: '各环节时限加起来不超过承诺时限',
    sentence: '各环节加起来，比承诺的 {} 还长',
  },
  'catch-all-material': {
    level: 'error',
    from: '国发〔2022〕5号、国发〔2018〕27号',
    asks: '不要“其他材料”这样的兜底材料',
    sentence: '“{}”是兜底的话，要哪样就写哪样',
  },
  'government-material': {
    level: 'hint',
    from: 'GB/T 39554.2-2020',
    asks: '政府部门核发的材料，写明谁发的、能不能免交',
    sentence: '“{}”是政府发的，没写谁发的或者能不能免交',
  },
  'faulty-code': {
    level: 'error',
    from: 'GB/T 39554.1-2020、GB 32100-2015',
    asks: '31 位实施编码的校验位、层级、基本编码都对',
    sentence: '{}，核对一下抄对没有',
  },
  'legacy-code': {
    level: 'hint',
    from: 'GB/T 39554.1-2020',
    asks: '实施编码是 31 位的新码；旧码照收',
    sentence: '实施编码是旧码，可以用，有新码就换',
  },
  'codes-disagree': {
    level: 'error',
    from: 'GB/T 39554.1-2020、GB/T 2260-2007',
    asks: '几个编码说的是同一个区划、主体、层级、事项',
    sentence: '几处编码对不上：{}',
  },
  'checked-long-ago': {
    level: 'hint',
    from: '好办：核对不超过 180 天',
    asks: '来源 180 天内核对过',
    sentence: '上次核对是 {}，超过 180 天了',
  },
  'phones-untested': {
    level: 'hint',
    from: '好办：电话 180 天内拨通过',
    asks: '写了电话的，180 天内拨通过',
    sentence: '{}，拨一次看通不通',
  },
  'unknown-source': {
    level: 'error',
    from: '好办：每个事实有来源',
    asks: '每个事实的来源都登记过',
    sentence: '来源“{}”没有登记',
  },
  'own-word': {
    level: 'hint',
    from: '好办：每个事实有来源',
    asks: '时限、依据、材料、收费有原文，不只是自己整理的',
    sentence: '这一栏只有自己整理的，没有原文',
  },
} as const satisfies Record<string, Rule>;
export type GuideRule = keyof typeof guideRules;
