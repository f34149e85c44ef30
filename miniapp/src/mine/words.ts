/** The sentences of this subpackage, which the main one need not carry. */
import { inTone } from '../client/tone';
import { day } from '../words';

export const mineWords = inTone({
  lists: {
    noChecklists: '还没有材料单',
    noChecklistsHelp: '打开一件事的指南，勾一样材料就有了。',
    savedOn: (instant: string) => `${day(instant)}收藏的`,
    changed: '改过了，看改了什么',
    noSaved: '还没有收藏',
    noSavedHelp: '在指南上按“收藏”，下次从这里进。',
    noReceipts: '还没有评价回执',
    noReceiptsHelp: '评一次，回执号和查询码就存在这里。',
    clearReceipts: '全部清空，查询码就找不回来了',
    noSearches: '最近没找过什么',
    noSearchesHelp: '找过的话只留在这台手机上，最多 10 句。',
  },

  kept: {
    here: '好办不用登录。下面这些只在这台手机上，清空就没了。',
    serverNone: '服务器上没有你的信息，所以没有什么要导出。',
    count: (count: number) => `${count} 条`,
    clear: '清空',
    of: (act: string, name: string) => `${act}：${name}`,
    clearAll: '全部清空',
    sure: '真的清空',
    drop: (name: string) => `去掉“${name}”`,
    kinds: {
      checklists: { name: '材料单', help: '勾了哪些材料，答了哪些问题。' },
      saved: { name: '收藏的指南', help: '哪些指南、第几版，什么时候收藏的。' },
      searches: { name: '最近找过', help: '找到过东西的话，最多 10 句。' },
      places: { name: '最近选过的地方', help: '看通办时选过哪里，最多 5 处。' },
      cases: { name: '办过的事', help: '凭编号找到的，不存姓名。' },
      receipts: { name: '评价回执', help: '回执号和查询码。清空了，码就找不回来。' },
      drafts: { name: '没写完的评价', help: '写到一半的话，发出去就不存了。' },
      waiting: { name: '等着发出去的', help: '没网时交的评价。还有没找到的话，有网时记一次数。' },
      ledger: { name: '台账的总码', help: '上次看到哪一号，下次来对一对。' },
      replies: { name: '看过的页面', help: '没有网时还能看，一册通整本也在内。都是公开的内容。' },
      preferences: { name: '选过的', help: '我在的区、长辈版、深色。' },
    },
  },

  privacy: {
    title: '隐私说明',
    short: '好办不用登录，不要你的名字、电话和位置。',
    parts: [
      {
        title: '这台手机上存什么',
        said: [
          '你选的区、长辈版、深色。你的材料单、收藏、最近找过的话、最近选过的地方。',
          '看过的页面也存一份，没有网时还能看。',
          '这些不发给我们。换了手机，要重新选。',
        ],
      },
      {
        title: '服务器知道什么',
        said: [
          '找事是在手机上找的，打的字不发出去。',
          '只有一样例外：什么都没找到时，那句话会发给我们。',
          '我们只记那句话和日期，不记是谁。六位以上的数字先抹掉。',
          '为了不重复记，每次带一个随机号。满半年就删掉。',
          '打开一页，服务器要知道是哪一页，才能发给你。',
          '程序出错时记下时间、页面地址和错误，不记是谁。',
          '我们不放广告，不用别家的统计。',
        ],
      },
      {
        title: '别家知道什么',
        said: [
          '在微信里用，微信按它自己的说明处理信息。',
          '机房和网络的运营者可能记下网络地址，不归好办的程序管。',
          '按“看原文”去别的网站，那里按它自己的说明办。',
        ],
      },
      {
        title: '依据哪部法',
        said: [
          '《个人信息保护法》第六条：只收办事用得着的。',
          '第七条、第十七条：收什么、做什么用，要说清楚。',
          '第三十六条：国家机关处理的个人信息要存在境内。',
          '第四十四条到第四十七条：你有权知道、查看、更正、删除。',
          '审批局正式用的时候，服务器和数据要放在国内。',
        ],
      },
      {
        title: '怎么删',
        said: ['在“我的信息”里按一样一样清空，也能一次清空。', '删掉小程序，或者清浏览器的数据，也会没有。'],
      },
    ],
    contract: '微信里登记的隐私指引',
  },

  about: {
    title: '关于和出处',
    lists: '清单和公告',
    listsHelp: '权力清单、就近办清单、下放、调整公告',
    what: {
      title: '好办是什么',
      said: [
        '给区行政审批服务局用：查指南、看通办、知道去哪评。',
        '现在这一版不是政府发布的，以窗口的说法为准。',
        '没人公布过的，我们写“问窗口”，不猜。',
      ],
    },
    demonstration: {
      title: '什么是演示',
      said: ['“好办区”是编的：机构、地址、电话都不是真的。', '凡是编的，旁边都写着“演示”。'],
    },
    sources: '出处',
    version: (number: number, guides: number) => `目录第 ${number} 号，${guides} 份指南。`,
    confirmed: (instant: string | undefined) => `${instant ? day(instant) : '刚刚'}和服务器对过。`,
    sourceCount: (count: number) => `${count} 份资料`,
    citing: (guides: number) => (guides ? `${guides} 份指南引用` : '没有指南引用'),
    more: (count: number) => `还有 ${count} 份`,
    licences: {
      title: '许可',
      said: [
        '好办的程序按 Apache-2.0 许可公开。',
        '图标来自 Lucide，按 ISC 许可用，版权归 Lucide 的作者们。',
        '一部分图标出自 Feather，按 MIT 许可用，版权归 Cole Bemis。',
      ],
      notices: '图标的许可原文',
    },
  },

  help: {
    title: '找人帮我办',
    phone: '打电话问人',
    window: '到窗口去',
    who: '找谁',
    where: '在哪',
    hours: '几点开',
    unknown: '还不知道，打 12345 问',
  },
} as const);
