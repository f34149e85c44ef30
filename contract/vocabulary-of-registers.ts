/**
 * 评价数据的两种登记法: how ratings are written down for a province or for a standard, and what can be wrong
 * with a row. No zod: safe by value anywhere.
 */

/** Two number 满意度 in opposite directions; the third is one province's variant of the first. */
export const registers = {
  platform: '国家政务服务平台“好差评”接口',
  zhejiang: '“好差评”接口，浙江的渠道代码',
  'gbt-39046': 'GB/T 39046-2020 附录 A.8',
} as const;

/** The columns of a row; the union of the provinces' interfaces names 是否匿名 in Chinese alone. */
export const registerColumns = {
  projectNo: '办件编号',
  serviceNumber: '服务编号',
  taskName: '事项名称',
  pf: '评价渠道',
  satisfaction: '满意度',
  evalDetail: '评价标签',
  writingEvaluation: '文字评价',
  assessTime: '评价时间',
  assessNumber: '第几次评价',
  evaluateType: '评价类型',
  是否匿名: '是否匿名',
  isprotion: '系统默认评价',
  effectivEvalua: '是否有效评价',
} as const;

/** What can be wrong with one cell: why, and how to mend it. */
export const registerFaults = {
  missing: { why: '空着', mend: '这一格要填' },
  'unknown-code': { why: '没有这个代码', mend: '照这种登记法的代码表改' },
  'unknown-tag': { why: '字典里没有这个标签', mend: '改成字典里的三位数，几个用逗号隔开' },
  'tag-of-another-level': { why: '标签不是这一档的', mend: '改满意度，或者改标签' },
  'reason-needed': { why: '差评没有标签，也没有文字', mend: '补一个标签，或者补上原话' },
  'too-long': { why: '超过 300 个字', mend: '留下要紧的话' },
  'not-a-time': { why: '不是时间，或者还没到', mend: '写成 2026-11-22 09:30:00' },
  'not-the-same': { why: '和“第几次评价”对不上', mend: '首次写 1，追评写 2，两格一样' },
  'no-reference': { why: '办件编号和服务编号都空着', mend: '至少填一个，才分得清是哪一条' },
  twice: { why: '这一份里有两行是同一条', mend: '留一行，删一行' },
  'sent-otherwise': { why: '以前导过这一条，内容不一样', mend: '评价不能改，删掉这一行' },
  'already-rated': { why: '这个办件的这一步已经评过', mend: '一步只能评一次，删掉这一行' },
  'no-such-item': { why: '事项里没有这个名称', mend: '写正式名称，不知道就空着' },
  'supplement-not-taken': { why: '追评要本人凭回执来加', mend: '删掉这一行' },
  'default-without-channel': { why: '系统默认的评价不是谁评的，没有渠道', mend: '删掉这一行' },
} as const;

export type Register = keyof typeof registers;
export type RegisterColumn = keyof typeof registerColumns;
export type RegisterProblem = keyof typeof registerFaults;
