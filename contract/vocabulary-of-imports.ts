/** 导入和导出: what can come in as a table, how far an import is, and what can be wrong with a cell. No zod, no imports. */

/** 导什么: each is one sheet of a workbook. */
export const importKinds = {
  guides: '办事指南',
  aliases: '搜索说法',
  'cross-region': '跨地区清单',
  'service-points': '服务点',
  'service-windows': '窗口',
  'window-items': '窗口办什么',
  channels: '评价渠道',
} as const;
export type ImportKind = keyof typeof importKinds;

/** 导到哪步. */
export const importStates = {
  checked: '试跑过',
  running: '正在导',
  done: '都进了',
  stopped: '停下了，已全部退回',
  failed: '断了，已退回',
} as const;
export type ImportState = keyof typeof importStates;

/** 存成什么. */
export const tableFormats = { xlsx: 'Excel', csv: 'CSV' } as const;
export type TableFormat = keyof typeof tableFormats;

/** What can be wrong with one cell: why, and how to mend it; 〔…〕 is filled in with what is meant. */
export const importFaults = {
  formula: { why: '这一格是公式', mend: '复制这一格，粘贴成“值”' },
  merged: { why: '这几格合并了：〔…〕', mend: '取消合并，每一格都填上' },
  'date-1904': { why: '这份表从 1904 年起算日期，会差 4 年', mend: '写成文字，像 2026-11-22' },
  'error-value': { why: 'Excel 在这一格算错了', mend: '删掉，重新填' },
  'number-cut': { why: '数字太长，Excel 改了末尾几位', mend: '把这一列设成文本，再填一遍' },
  'too-long': { why: '字太多，最多〔…〕个', mend: '留下要紧的话' },
  missing: { why: '空着', mend: '这一格要填' },
  'not-in-list': { why: '不在可选的里面', mend: '写：〔…〕' },
  'not-a-limit': { why: '只填数字，单位是工作日', mend: '写 20。别的单位写明：20 天、3 个月' },
  'not-a-count': { why: '只填数字', mend: '写 0、1、2 这样的数' },
  'not-a-day': { why: '看不懂是哪一天', mend: '写成 2026-11-22' },
  'not-a-fee': { why: '没写多少钱', mend: '写“不收费”，或者“20 元”' },
  'not-a-phone': { why: '电话少了位数，或者多了', mend: '座机前面加区号，手机 11 位' },
  'not-an-address': { why: '不是网址', mend: '从 https:// 开始，整个抄过来' },
  'not-a-place': { why: '服务点里没有这个名称', mend: '写登记过的名称，像“〔…〕”' },
  'vague-material': { why: '看的人不知道要带什么', mend: '写清哪一样、几份' },
  'breaks-rule': { why: '〔…〕', mend: '改到对得上，才能发布' },
  'no-source': { why: '没有出处，不能公开', mend: '写上是哪份文件、哪个网站' },
  twice: { why: '和 〔…〕 是同一条', mend: '留一行，另一行删掉' },
  'credit-code': { why: '前 18 位信用代码的最后一位对不上', mend: '照证照再抄一遍' },
  'level-digit': { why: '第 19 位是行使层级，只能是 1 到 7', mend: '照省里的清单再抄一遍' },
  'basic-code': { why: '12 位基本编码写得不对', mend: '照国家目录再抄一遍' },
  'no-such-guide': { why: '没有这份办事指南', mend: '写〔…〕' },
  'not-your-guide': { why: '这份指南归别的单位管', mend: '删掉这一行' },
  'under-way': { why: '这份指南有一份草稿没审完', mend: '审完再导，或者删掉这一行' },
  'not-for-audience': { why: '个人看人生阶段，企业看经营主题', mend: '只填合适的那一格' },
  'no-such-agreement': { why: '本单位没有这份协议', mend: '先在“跨域通办”里登记协议' },
  'no-such-region': { why: '没有这个地区', mend: '写登记过的名称，像“〔…〕”' },
  'not-a-party': { why: '要有本地区，而且两处都在协议里', mend: '对着协议的名单改' },
  'same-region': { why: '两处是同一个地方', mend: '收件和办理要在两处' },
  'no-such-point': { why: '本单位没有这个服务点', mend: '先登记服务点，再写它的名称' },
  'no-such-window': { why: '这个服务点没有这个窗口', mend: '先登记窗口，再写它的名称' },
  'no-such-row': { why: '没有这个编号', mend: '新的就空着，系统会编' },
  'no-such-channel': { why: '没有这个渠道，或者不归本单位管', mend: '照导出的表改，不加新的行' },
  'one-of-two': { why: '经度和纬度要写就都写', mend: '两格都填，或者都空着' },
} as const;
export type ImportProblem = keyof typeof importFaults;
