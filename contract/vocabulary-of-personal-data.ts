/** What may say who somebody is, in words and in photos. No zod, no imports: safe by value anywhere. */

/** 个人信息的种类: what must not stand in words that others read. */
export const personalDataKinds = {
  'id-number': '身份证号',
  phone: '电话号码',
  'bank-card': '银行卡号',
  plate: '车牌号',
} as const;

export type PersonalDataKind = keyof typeof personalDataKinds;
