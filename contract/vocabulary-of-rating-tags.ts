/**
 * 评价指标: the tag dictionary of the national government service platform, which offers eight for each level.
 * No zod: safe by value anywhere. Of each level the first three are shown at once, the rest on demand.
 */
import type { guideFields } from './vocabulary-of-guides.ts';
import type { RatingLevel } from './vocabulary-of-ratings.ts';

type Groups = typeof guideFields;
type GuideField = { [G in keyof Groups]: `${G}.${keyof Groups[G] & string}` }[keyof Groups];

/** `plain`: how a chip says it. `field`: what a poor tag says of the guide, and the section that shows it. */
type Tag = {
  level: RatingLevel;
  official: string;
  plain: string;
  field?: GuideField;
  section?: 'summary' | 'materials' | 'steps';
};

export const ratingTags = {
  '510': { level: 'very-satisfied', official: '一窗受理一次办结', plain: '一次办完' },
  '511': { level: 'very-satisfied', official: '可以先受理后补材料', plain: '材料可以后补' },
  '512': { level: 'very-satisfied', official: '不用提交证明', plain: '不用开证明' },
  '513': { level: 'very-satisfied', official: '可以全程网上办理', plain: '全在网上办' },
  '514': { level: 'very-satisfied', official: '可以使用手机办理', plain: '手机就能办' },
  '515': { level: 'very-satisfied', official: '可以就近办理', plain: '就近能办' },
  '516': { level: 'very-satisfied', official: '无需材料直接办理', plain: '不要材料' },
  '517': { level: 'very-satisfied', official: '服务热情效率高', plain: '热情又快' },
  '406': { level: 'satisfied', official: '填写一张表单就可完成申报', plain: '一张表就行' },
  '407': { level: 'satisfied', official: '在线提交材料窗口核验', plain: '材料网上交' },
  '408': { level: 'satisfied', official: '一张清单告知全部申报材料', plain: '一次说清' },
  '409': { level: 'satisfied', official: '用告知承诺减免申报材料', plain: '签承诺少交材料' },
  '410': { level: 'satisfied', official: '可以在线预约办理', plain: '网上能预约' },
  '411': { level: 'satisfied', official: '跑大厅一次办完', plain: '跑一趟办完' },
  '412': { level: 'satisfied', official: '可以使用自助机办理', plain: '自助机能办' },
  '413': { level: 'satisfied', official: '服务态度较好', plain: '态度好' },
  '307': { level: 'basically-satisfied', official: '一次性告知需要补正的材料', plain: '补什么说清了' },
  '308': { level: 'basically-satisfied', official: '提供申报材料样本', plain: '有样本看' },
  '309': { level: 'basically-satisfied', official: '在承诺的时间内办结', plain: '按时办完' },
  '310': { level: 'basically-satisfied', official: '办事指南指引准确', plain: '指南写得准' },
  '311': { level: 'basically-satisfied', official: '按办事指南要求的材料即可办理', plain: '没多要材料' },
  '312': { level: 'basically-satisfied', official: '可以快递送达', plain: '能寄到家' },
  '313': { level: 'basically-satisfied', official: '跑动次数与承诺的一致', plain: '没多跑' },
  '314': { level: 'basically-satisfied', official: '服务态度一般', plain: '态度一般' },
  '207': {
    level: 'dissatisfied',
    official: '没有提供材料样本',
    plain: '没有样本看',
    field: 'materials.list',
    section: 'materials',
  },
  '208': {
    level: 'dissatisfied',
    official: '没有提供材料清单',
    plain: '没一次说清',
    field: 'materials.list',
    section: 'materials',
  },
  '209': {
    level: 'dissatisfied',
    official: '未在承诺时间内办结',
    plain: '等太久',
    field: 'limits.promised',
    section: 'summary',
  },
  '210': { level: 'dissatisfied', official: '同样内容的证明材料被要求多次提交', plain: '重复要材料' },
  '211': {
    level: 'dissatisfied',
    official: '承诺网办但无法在线办理',
    plain: '系统出错',
    field: 'online.available',
    section: 'summary',
  },
  '212': { level: 'dissatisfied', official: '在线预约办理后到实体大厅重复取号排队', plain: '预约了还排队' },
  '213': { level: 'dissatisfied', official: '窗口人员业务不熟练', plain: '业务不熟' },
  '214': { level: 'dissatisfied', official: '服务态度生硬', plain: '态度不好' },
  '108': {
    level: 'very-dissatisfied',
    official: '在办事指南之外增加新的审批条件',
    plain: '多加条件',
    field: 'process.conditions',
    section: 'steps',
  },
  '109': {
    level: 'very-dissatisfied',
    official: '需提供办事指南之外的申报材料',
    plain: '多要材料',
    field: 'materials.list',
    section: 'materials',
  },
  '110': {
    level: 'very-dissatisfied',
    official: '无理由超过法定办理时间',
    plain: '拖太久',
    field: 'limits.statutory',
    section: 'summary',
  },
  '111': {
    level: 'very-dissatisfied',
    official: '办事指南提供样本有错',
    plain: '样本有错',
    field: 'materials.list',
    section: 'materials',
  },
  '112': {
    level: 'very-dissatisfied',
    official: '承诺在线收取申报材料实际无法收取',
    plain: '网上交不了',
    field: 'online.available',
    section: 'summary',
  },
  '113': { level: 'very-dissatisfied', official: '多头跑窗口和部门', plain: '推来推去' },
  '114': {
    level: 'very-dissatisfied',
    official: '跑动次数与承诺的不一致',
    plain: '多跑了几趟',
    field: 'visits.count',
    section: 'summary',
  },
  '115': { level: 'very-dissatisfied', official: '服务态度差效率低', plain: '态度差又慢' },
} as const satisfies Record<string, Tag>;

/** 已停用的选项: found in old ratings and read there, never offered. No dictionary at hand has their wording. */
export const retiredTags = {
  'very-satisfied': [501, 509],
  satisfied: [401, 405],
  'basically-satisfied': [301, 306],
  dissatisfied: [201, 206],
  'very-dissatisfied': [101, 107],
} as const satisfies Record<RatingLevel, readonly [first: number, last: number]>;

/** What stands, with its code, for a tag whose wording nobody has. */
export const retiredTagLabel = '已停用的选项';

export type RatingTag = keyof typeof ratingTags;
