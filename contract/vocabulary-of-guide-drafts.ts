/** 办事指南的草稿: the closed lists of how a change comes to be published, and their Chinese labels. */

/** 改什么: what the guide says, or that it is there at all. */
export const guideDraftKinds = { change: '改内容', withdrawal: '下线' } as const;
export type GuideDraftKind = keyof typeof guideDraftKinds;

/** 到哪步. `published` and `discarded` are the ends. */
export const guideDraftStates = {
  draft: '草稿',
  submitted: '等审核',
  returned: '退回了',
  approved: '同意了，到日子就发布',
  published: '发布了',
  discarded: '不改了',
} as const;
export type GuideDraftState = keyof typeof guideDraftStates;

/** 做了什么. */
export const guideDraftActs = {
  write: '写',
  submit: '提交审核',
  'take-back': '拿回来改',
  discard: '不改了',
  approve: '同意发布',
  return: '退回',
  publish: '发布',
} as const;
export type GuideDraftAct = keyof typeof guideDraftActs;

/** What stands above the facts of a guide; with them it makes the group `guide` of a difference. */
export const guideHeads = {
  name: '事项名称',
  audience: '服务对象',
  lifeStage: '人生阶段',
  businessTheme: '经营主题',
  department: '主管部门',
} as const;
