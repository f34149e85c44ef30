/** The sentences of this subpackage, which the main one need not carry. */
import { inTone } from '../client/tone';
import { day } from '../words';

const two = (part: number) => String(part).padStart(2, '0');
const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;
/** 0638: a line of the ledger by its place, counted from 1. */
const place = (number: number) => String(number).padStart(4, '0');

/** 11-25, of a date without an hour. */
export const monthDay = (date: string) => date.slice(5, 10);

/** 今天 06:00, 昨天 06:00, 11 月 18 日 06:00: on the phone's calendar. */
export const lately = (instant: string, now = new Date()) => {
  const at = new Date(instant);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const days = Math.ceil((midnight - at.getTime()) / 86_400_000);
  const names: Record<number, string> = { 0: '今天', 1: '昨天' };
  return `${names[days] ?? day(instant)} ${clock(at)}`;
};

export const metricsWords = inTone({
  place,
  more: '再看一些',
  selfTest: '自检',

  ledger: {
    title: '公开台账',
    promise: '记上去的，谁也删不掉',
    promiseHelp: '只能往后加。写错了就作废，原因也写在这里。',
    find: '查我的回执',
    receipt: '回执号',
    receiptHint: '回执号，HB 开头',
    look: '查',
    notReceipt: '回执号是 HB 加数字，照回执再抄一遍',
    head: (size: number) => `到第 ${place(size)} 号，签过名了`,
    empty: '台账还是空的',
    signed: (instant: string) => `${lately(instant)} 签的名`,
    latest: '最新',
    all: (size: number) => `看全部 ${size} 条`,
    voids: (count: number) => `作废 ${count} 条`,
    voidsOf: (reason: string, count: number) => `${reason} ${count}`,
    noReason: '没写理由',
    how: '怎么验：下载整本，自己重算一遍，最后那串码和上面一样，就没人改过。',
    book: '下载整本',
    rating: (level: string) => `评价 · ${level}`,
    supplement: (level: string) => `追评 · ${level}`,
    void: (receipt: string) => `作废 ${receipt}`,
    of: (receipt: string) => `接着 ${receipt}`,
    key: '验签名的公钥',
    keyHelp: '第一次看到的公钥记在这台手机上，换了就会报警。',
  },

  continuity: {
    first: '记在这台手机上了，下次来再对',
    same: '记在这台手机上了，下次来再对',
    longer: (size: number) => `上次看到第 ${place(size)} 号，从那以后只加没改`,
    unchecked: '没连上，还没和上次看到的对',
    unsigned: { title: '签名对不上，先别信这本台账', help: '回执留好，打 12345 说一声。' },
    'other-key': { title: '签名的公钥换了', help: '换公钥要公告。没看到公告，先别信。' },
    rewritten: { title: '以前的记录被改过', help: '和这台手机上次看到的对不上。回执留好，打 12345。' },
  },

  entries: { title: '台账全部记录', kinds: '看哪一种', all: '全部', none: '这一种还没有' },

  proof: {
    title: '查回执',
    holds: '在台账里，没被改过',
    own: '刚才在这台手机上算的，不是我们说的。',
    words: '你写的话也对过，一个字没变。',
    changed: '和你回执上的对不上。',
    mismatch: '对不上，可能被改过',
    mismatchHelp: '回执留好，打 12345 说一声。下面两串码本来该一样。',
    computed: '算出来的',
    signedCode: '签过名的',
    number: (index: number) => `第 ${place(index + 1)} 号`,
    receipt: '回执号',
    recorded: '记上去',
    fingerprintLabel: '指纹',
    says: '写的是',
    way: '从你这条，一路算到签名',
    yours: '你这条',
    joins: (index: number) => `和第 ${place(index + 1)} 号合成`,
    joinsMany: (count: number) => `和旁边 ${count} 条合成`,
    more: (steps: number) => `还有 ${steps} 步，点开看`,
    root: '签过名的总码',
    rootHelp: (size: number) => `到第 ${place(size)} 号`,
    why: '每合一次算出一串新码。中间改一个字，最后就对不上。',
    later: (count: number) => `后来的 ${count} 笔处理，也都在台账里`,
    download: '下载证明',
    copyProof: '复制证明',
    others: '用别人的工具再验',
    progress: '看处理到哪步',
    file: (receipt: string) => `台账证明-${receipt}.json`,
    missing: '台账里没有这张',
    missingHelp: '可能抄错了一位，也可能是别的地方的回执。',
    ask: '打 12345 问',
    again: '换一个号再查',
    waiting: '刚交的，正在排号',
    waitingHelp: '一两秒就好，这一页会自己再查。',
  },

  others: {
    leaf: '第一步：自己算这一条的指纹',
    leafHelp: '在电脑的终端里运行，和上面的指纹一样就对。',
    log: '第二步：把整本重算一遍',
    logHelp: '用谷歌透明日志团队写的检查工具，先装好 Go。',
    head: '也可以看签过名的总码',
    headHelp: '格式是国际上通用的，别人的工具读得懂。',
  },

  status: {
    title: '开着没有',
    allOk: '五档都收得到',
    lastTest: (instant: string) => `${lately(instant)} 自检通过。`,
    failing: (levels: string) => `现在收不到${levels}`,
    stale: '自检没按时跑',
    staleHelp: '上次自检过了一天多，现在收不收得到，不知道。',
    untested: '还没测过',
    untestedHelp: '自检还没跑第一次，过几分钟再看。',
    fault: (instant: string, fault: string) => `${lately(instant)} 自检没通过：${fault}。`,
    urgent: '着急就打 12345',
    quoted: (level: string) => `“${level}”`,
    levels: '五档评价，都收得到吗',
    never: '没收到过',
    lastGiven: (on: string) => `最近有人评：${on}`,
    nobody: '还没人评过',
    note: '时间是最近收到的一次。',
    noteTest: '每天机器各评一条来试，不算进满意率。',
    ledger: '台账',
    ledgerHelp: (instant: string) => `${lately(instant)} 签的名`,
    ledgerEmpty: '还没有记录',
    channels: '从哪儿能评',
    open: '开着',
    closed: '关着',
    using: '你正在用',
    fromKept: '没连上，这是上次看到的。现在开没开，不知道。',
  },

  ratings: {
    title: '大家的评价',
    intro: '差评也在。作废的不删，理由写在旁边。',
    csv: '下载表格',
    filter: '筛选',
    filtered: (chosen: string) => `筛选：${chosen}`,
    levels: '哪一档',
    handling: '处理到哪',
    agencies: '哪个单位',
    all: '全部',
    handled: '差评处理',
    open: '还在改',
    closed: '办结',
    voided: '作废',
    onlyItem: (name: string) => `只看：${name}`,
    held: '有话，等人看过再公开',
    late: '补评',
    byDefault: '没评，系统默认',
    supplement: (on: string, level: string) => `${on} 追评：${level}`,
    voidedFor: (reason: string) => `已作废：${reason}`,
    closedAs: (outcome: string) => `办结：${outcome}`,
    overdue: '超过期限，在督办',
    none: '还没有这样的评价',
    noneHelp: '换个条件看看。',
    said: (words: string) => `“${words}”`,
  },
} as const);
