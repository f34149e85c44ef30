/** 跨域通办: the closed lists of how long an agreement holds and how a case travels, and their Chinese labels. */

/** 协议现在管不管用; worked out of its period, never kept. `ending`: within 60 days. */
export const agreementStatuses = {
  'not-yet': '还没生效',
  'in-force': '有效',
  ending: '60 天内到期',
  ended: '已经到期',
  unstated: '期限没写',
} as const;
export type AgreementStatus = keyof typeof agreementStatuses;

/** 代收的两方: `accepting` takes the papers in and hands the result over, `deciding` decides. */
export const intakeSides = { accepting: '收件的一方', deciding: '办理的一方' } as const;
export type IntakeSide = keyof typeof intakeSides;

/** 代收到哪步. The last three are the ends. */
export const intakeStates = {
  received: '收件',
  sent: '寄出',
  signed: '属地签收',
  incomplete: '要补正',
  accepted: '受理',
  completed: '办结',
  delivered: '送达',
  returned: '退件',
  withdrawn: '申请人撤回',
} as const;
export type IntakeState = keyof typeof intakeStates;

/** 代收做了什么; 收件 itself opens the case. 行政许可法 §32: 要补正的，一次告知. */
export const intakeActs = {
  send: '寄出',
  sign: '属地签收',
  'ask-more': '一次告知补正',
  accept: '受理',
  return: '退件',
  complete: '办结',
  deliver: '送达',
  withdraw: '申请人撤回',
} as const;
export type IntakeAct = keyof typeof intakeActs;
