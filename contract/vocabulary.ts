/**
 * The closed lists of the domain and their Chinese labels. No zod, no imports: safe by value anywhere.
 * Every member stands in glossary.md; tests/contract/glossary.test.ts holds the two together.
 */

/** 服务对象: whom an item serves. */
export const audiences = { individual: '个人', business: '企业' } as const;

/** 事项类型 (GB/T 39046-2020 A.1, the applied-for kinds). */
export const itemKinds = {
  licence: '行政许可',
  confirmation: '行政确认',
  payment: '行政给付',
  ruling: '行政裁决',
  reward: '行政奖励',
  'other-power': '其他行政权力',
  'public-service': '公共服务',
} as const;

/** 人生阶段: the stations under which a person finds an item, in the order of a life. */
export const lifeStages = {
  birth: '出生',
  education: '教育',
  family: '婚育',
  employment: '就业',
  housing: '住房',
  travel: '出行',
  'social-security': '社会保障',
  'social-assistance': '社会救助',
  retirement: '退休',
  passing: '身后',
  identity: '证件和其他',
} as const;

/** 经营主题: the themes under which a business finds an item. */
export const businessThemes = {
  registration: '设立变更注销',
  catering: '食品餐饮',
  medicine: '药品器械',
  health: '医疗卫生',
  personnel: '人力资源',
  'city-management': '城市管理',
  construction: '工程建设',
  farming: '农林水利',
  culture: '文体旅游',
  transport: '交通运输',
  'public-security': '公安消防',
  organisations: '社会组织与教育',
  taxation: '税务社保公积金',
  commerce: '商务与安全',
} as const;

/** 办件类型 (GB/T 39046-2020 A.6). */
export const caseKinds = { immediate: '即办件', promised: '承诺件', other: '其他' } as const;

/** 时限单位. Some publications state a number without a unit: that is said, never filled in. */
export const limitUnits = {
  'working-days': '工作日',
  'calendar-days': '天',
  months: '个月',
  years: '年',
  hours: '小时',
  'unit-not-stated': '（没写单位）',
} as const;

/** 材料类型. */
export const materialKinds = { original: '原件', copy: '复印件', both: '原件和复印件' } as const;

/** 材料形式. */
export const materialForms = { paper: '纸质', electronic: '电子', either: '纸质或电子' } as const;

/** 材料来源渠道. */
export const materialOrigins = { applicant: '自己准备', government: '政府部门核发', other: '其他' } as const;

/** 行使层级 (GB/T 39046-2020 A.2). */
export const exercisingLevels = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
  township: '镇（乡、街道）级',
  village: '村（社区）级',
} as const;

/** 跨域通办的范围. */
export const crossRegionScopes = {
  national: '全国',
  provincial: '全省',
  municipal: '全市',
  county: '全县',
  none: '不可通办',
} as const;

/** 跨域通办的三种办法 (国办发〔2020〕35号). */
export const handlingModes = {
  online: '全程网办',
  'remote-collection': '异地代收代办',
  joint: '多地联办',
} as const;

/** 五种办法 (中办、国办《关于深入推进审批服务便民化的指导意见》, 2018; 自助办 is the provinces' addition). */
export const handlingWays = {
  immediate: '马上办',
  online: '网上办',
  nearby: '就近办',
  once: '一次办',
  'self-service': '自助办',
} as const;

/** 协议的范围. */
export const agreementScopes = {
  'inter-provincial': '跨省通办',
  'intra-provincial': '省内通办',
  municipal: '全市通办',
  alliance: '跨域通办联盟',
  mixed: '省内外合计',
} as const;

/** 协议管哪个方向: `inward` is for people at a partner, `outward` for people of the region that reports it. */
export const agreementDirections = {
  both: '两边互办',
  inward: '人在对方，办这边的事',
  outward: '人在这边，办对方的事',
} as const;

/** 一个地区在协议里的身份. */
export const partyRoles = { party: '签约方', lead: '牵头', member: '成员' } as const;

/** 邮费谁付. */
export const postagePayers = {
  applicant: '自己付',
  'accepting-region': '收件的一方付',
  'deciding-region': '办理的一方付',
} as const;

/** 评价渠道 (GB/T 39046-2020; 国办发〔2019〕51号). */
export const ratingChannels = {
  'window-device': '窗口评价器',
  'qr-code': '评价二维码',
  'mini-program': '小程序',
  web: '电脑网页',
  sms: '短信',
  hotline: '12345 热线',
  'opinion-box': '意见箱',
  kiosk: '自助终端',
} as const;

/** 事项状态. */
export const guideStatuses = { active: '在用', suspended: '暂停', cancelled: '取消' } as const;

/** 行政区划的层级. A functional area (功能区) has no GB/T 2260 code of its own. */
export const regionLevels = {
  province: '省',
  city: '市',
  district: '县（区）',
  'functional-area': '功能区',
  demonstration: '演示区',
} as const;

/** What stands behind a fact. */
export const sourceKinds = {
  law: '法律法规',
  standard: '标准',
  policy: '政策文件',
  portal: '政务服务网',
  report: '政府报告',
  listing: '事项清单',
  press: '新闻报道',
  editor: '好办整理',
  demonstration: '演示',
} as const;

/** 怎么找到的: how the words a person typed lead to the name by which a guide was found. */
export const hitReasons = {
  name: '正式名称',
  'everyday-name': '日常用语',
  synonym: '近义说法',
  homophone: '同音字',
  pinyin: '拼音',
  initials: '拼音首字母',
  summary: '一句大白话',
} as const;

/** How sure we are of a row whose original text was not at hand. */
export const confidences = { high: '有转载文本可对照', medium: '还没对上原文' } as const;

/** 台账里的一笔: what it tells. A voiding is a step, and a kind of its own, for everybody asks for it. */
export const ledgerKinds = { rating: '评价', step: '处理', supplement: '追评', void: '作废' } as const;

/** A fact nobody has stated, and a fact that cannot exist. Neither is ever shown as 0 or a dash. */
export const absences = { 'not-provided': '问窗口', 'not-applicable': '不适用' } as const;

export type Absence = keyof typeof absences;
export type Audience = keyof typeof audiences;
export type LifeStage = keyof typeof lifeStages;
export type BusinessTheme = keyof typeof businessThemes;
export type LedgerKind = keyof typeof ledgerKinds;
export type HandlingWay = keyof typeof handlingWays;
export type HitReason = keyof typeof hitReasons;
export type RatingChannel = keyof typeof ratingChannels;
