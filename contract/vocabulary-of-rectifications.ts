/** 差评整改: the closed lists of how a poor rating is handled, and their Chinese labels. */

/** 到哪步. `voided` and `closed` are the ends. */
export const rectificationStates = {
  received: '收到',
  dispatched: '已派单',
  upheld: '已核实',
  'void-proposed': '提请作废，等第二个人看',
  'followed-up': '已回访',
  rectified: '改好了，等你复核',
  reopened: '你不满意，再改一次',
  closed: '办结',
  voided: '作废',
} as const;

/** 做了什么. What changes nothing about the state stands last. */
export const rectificationActs = {
  dispatch: '派单',
  uphold: '核实属实',
  'propose-void': '提请作废',
  'confirm-void': '同意作废',
  'reject-void': '不同意作废',
  'follow-up': '回访',
  rectify: '整改',
  accept: '满意，办结',
  'accept-not': '不满意',
  lapse: '到期没答复，办结',
  extend: '延期',
  appeal: '申诉',
  'grant-appeal': '申诉有理',
  'deny-appeal': '申诉不成立',
  'add-words': '补充情况',
  escalate: '超期，督办',
  explain: '说明情况',
  interview: '约谈',
} as const;

/** 谁做的. The handler sits at the rated window; the clock is nobody. */
export const actors = {
  clerk: '工作人员',
  supervisor: '负责人',
  handler: '被评价的窗口',
  citizen: '评价的人',
  clock: '到期自动',
} as const;

/** 为什么作废 (误评、恶意评价; 国办发〔2019〕51号). */
export const voidReasons = { mistaken: '误评', malicious: '恶意评价' } as const;

/** 回访的结果. */
export const followUpOutcomes = {
  reached: '联系上了',
  unreached: '打了没联系上',
  'no-contact': '没留电话，没法回访',
} as const;

/** 结在哪儿: how the citizen had the last say. */
export const rectificationOutcomes = {
  satisfied: '评价的人满意',
  dissatisfied: '评价的人还是不满意',
  unanswered: '到期没答复',
} as const;

/** 整改的三类办法 (国办发〔2019〕51号). */
export const remedies = {
  immediate: '立行立改',
  'by-deadline': '建台账限期改',
  explained: '一时改不了，说明原因',
} as const;

/** 三灯. */
export const lamps = { green: '绿灯', yellow: '黄灯', red: '红灯' } as const;

export type RectificationState = keyof typeof rectificationStates;
export type RectificationAct = keyof typeof rectificationActs;
export type Actor = keyof typeof actors;
export type Lamp = keyof typeof lamps;
