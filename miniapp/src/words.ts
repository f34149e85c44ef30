/** Every Chinese sentence of the interface. The labels of the domain are in contract/vocabulary.ts. */
import { inTone } from './client/tone';

/** 11 月 18 日, on the phone's calendar. */
export const day = (instant: string) => {
  const date = new Date(instant);
  return `${date.getMonth() + 1} 月 ${date.getDate()} 日`;
};

/** 11 月 2 日, of a date without an hour. */
export const dayOfYear = (written: string) => {
  const at = new Date(written);
  return `${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日`;
};

/** Written to 你; 长辈版 reads 您. */
export const words = inTone({
  /** What is to be found at each station, in plain words. */
  stages: {
    birth: '出生证明、落户、新生儿医保',
    education: '入学报名、转学、教师资格证',
    family: '结婚、离婚、生育登记',
    employment: '失业金、创业贷款、工伤',
    housing: '房屋过户、公积金、公租房',
    travel: '驾驶证、上牌、护照',
    'social-security': '社保卡、转外就医、报销',
    'social-assistance': '低保、临时救助、法律援助',
    retirement: '退休、高龄津贴、优待证',
    passing: '销户、丧葬补助、遗属待遇',
    identity: '身份证、居住证、户口迁移',
  },
  themes: {
    registration: '公司、个体户开办和注销',
    catering: '开饭店、小作坊、健康证',
    medicine: '开药店、卖医疗器械',
    health: '开诊所、公共场所卫生',
    personnel: '劳务派遣、职业介绍',
    'city-management': '挂招牌、占道、水电气报装',
    construction: '项目备案、规划、施工许可',
    farming: '养殖、种子、打鱼、取水',
    culture: '歌厅、网吧、演出、游泳馆',
    transport: '货运、修车、网约车',
    'public-security': '开业消防、旅馆、刻章',
    organisations: '社团、养老院、幼儿园',
    taxation: '单位参保、发票、清税',
    commerce: '卖烟、危化品、排污许可',
  },

  product: '好办',
  tabs: { home: '首页', browse: '办事', ratings: '评价', mine: '我的' },
  demonstration: '演示',
  back: '返回',
  qrCode: '二维码，扫一扫打开这一页',
  close: '关上',
  acts: '能做的',
  copied: '网址复制好了，到浏览器里打开',
  loading: '正在取，马上就好',
  tryAgain: '再试一次',
  copy: { act: '复制', done: '复制好了', byHand: '这里复制不了，请长按选中' },
  unreached: { title: '没连上', help: '我们的服务器没回应，或者没有网。看过的页面还能看。' },
  noSuchAddress: { title: '这个网址里没有东西', help: '可能少抄了几个字，也可能改了地方。' },
  keptFrom: (instant: string) => `没连上。下面是 ${day(instant)}存的`,
  requestCode: (id: string | undefined) => id && `打电话时可以报编号 ${id}`,
  askWindow: '问窗口',

  home: {
    title: '要办什么事？',
    search: '说大白话，比如“开饭店”',
    asked: ['开饭店', '办营业执照', '身份证丢了'],
    stages: '人生每一站',
    stagesCount: (stages: number, items: number) => `${stages} 个阶段 · ${items} 件事`,
    bundles: '几件事，一次办',
    all: '全部',
    fewer: '收起',
    bundlePlaces: (places: number) => `看 ${places} 个地方是怎么合起来办的`,
    crossRegion: '人在外地，也能办',
    crossRegionHelp: '看哪些事不用赶回来',
  },

  elder: {
    on: '长辈版',
    leave: '退出长辈版',
    brand: '好办 · 长辈版',
    title: '你要办什么事？',
    search: '打字找',
    retirement: '退休、养老',
    health: '看病、医保',
    help: '找人帮我办',
    phone: (phone: string) => `打 ${phone} 问人`,
    browse: '按类别翻',
  },

  browse: {
    title: '办事',
    search: '说大白话也能找',
    individual: '个人',
    business: '开店办企业',
    department: '部门',
    way: '办法',
    handbook: '人生一册通',
    handbookHelp: '一辈子要办的事，一本',
    kinds: '怎么翻',
    ways: {
      immediate: '当场就办好',
      online: '不出门，网上就能办',
      nearby: '镇街、村社区就能办',
      once: '最多跑一次',
      'self-service': '在自助机上就能办',
    },
    waysKnown: (known: number, all: number) => `${all} 件事里，${known} 件有公布的办法。`,
    waysUnknown: (ways: string) => `${ways}，还没看到哪件事公布过。`,
    waysAsk: '没公布的不等于不行，打电话问窗口。',
  },

  search: {
    title: '查办事指南',
    clear: '清空',
    browse: '按类别翻',
  },

  phone: {
    person: '问人',
    ask: (phone: string) => `打 ${phone} 问`,
    hotline: '12345',
    hotlineName: '政务服务便民热线',
    hotlineHelp: '政务服务便民热线，全国都能打',
    demonstration: '演示号码，打不通',
  },

  lamp: { unknown: '期限待定', with: (lamp: string, due: string) => `${lamp} · ${due}` },
  line: {
    done: '做完了',
    now: '正在做',
    later: '还没到',
    stop: (name: string, state: string) => `${name}，${state}`,
  },

  ratings: {
    title: '评价',
    intro: '办完事，好不好都可以说。不想说也行。',
    waiting: '等你说一句',
    online: '网上办的',
    rate: '去评价',
    leave: '不评了',
    underWay: '正在处理',
    given: '我评过的',
    unsent: '还没发出去',
    refused: '没收下，看看为什么',
    rateNow: '现在来评',
    byCase: '凭编号评',
    byCaseHelp: '办件编号和姓名，受理回执上有',
    scan: '扫码评',
    scanHelp: '扫窗口或者回执上的码',
    byReceipt: '凭回执号查进度',
    byReceiptHelp: '在别处评的，也能查',
    channels: '还能去哪里评',
    channelsHelp: '热线、意见箱、窗口的平板',
    public: '大家都能看',
    ledger: '公开台账',
    ledgerHelp: '记上去的，谁也删不掉',
    all: '大家的评价',
    allHelp: '差评怎么改的，都在这',
    status: '开着没有',
    statusHelp: '五档评价，每天都试一遍',
  },

  bundle: {
    title: '几件事，一次办',
    differs: '各地合起来办的事不一样，下面是别处的做法，不是本区的规定。',
    none: '还没查到哪里公布过要办哪几件',
    noneHelp: '没有出处的我们不写。打电话问窗口。',
  },

  mine: {
    title: '我的',
    underWay: '正在办',
    ready: (ready: number, needed: number) => `备好 ${ready} / ${needed}`,
    ticked: (ready: number) => `备好 ${ready} 样`,
    checklists: '材料单',
    saved: '收藏的指南',
    changed: '有的改过了',
    receipts: '评价回执',
    searches: '最近找过',
    region: '我在的区',
    elder: '长辈版，字大好按',
    on: '开着',
    off: '关着',
    dark: '深色',
    themes: { phone: '跟随手机', light: '浅色', dark: '深色' },
    private: '只存在这台手机上',
    keptRow: '我的信息：看、清空',
    kept: '我的信息',
    privacy: '隐私说明',
    about: '关于和出处',
  },

  regions: {
    title: '你在哪个区',
    help: '换了区，电话和协议跟着换。指南的事项名全国差不多。',
  },
} as const);
