/** The sentences of this subpackage, which the main one need not carry. */
import { inTone } from '../client/tone';
import { dayOfYear } from '../words';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
/** 9:00, of 09:00. */
const clock = (time: string) => `${time}`.replace(/^0/, '');

export const placeWords = inTone({
  nearby: {
    title: '离我近的服务点',
    all: (count: number) => `有 ${count} 个服务点`,
    within: (count: number) => `直线 1 公里内有 ${count} 个`,
    locate: '从我这里算远近',
    locating: '正在看在哪儿',
    located: '从你这里算的直线远近',
    from: (name: string) => `从${name}算的直线远近`,
    fromPlace: (name: string) => `从${name}算`,
    failed: '手机没说在哪儿，选个地方算也行。',
    private: '位置只在这台手机上算，不发给我们。',
    choose: '选个地方算',
    chooseHelp: '不想给位置，就选离你近的一处。',
    you: '你',
    here: '这里',
    openNow: '现在开着',
    taking: (item: string) => `能办${item}`,
    filters: '只看',
    none: '这样筛，一个也没有',
    noneHelp: '少选一条看看，或者打电话问。',
    noPoints: '这里还没有服务点的记录',
    noPointsHelp: '打电话问最快。',
    distance: (metres: number) =>
      metres < 950
        ? `${Math.max(1, Math.round(metres / 100)) * 100} 米`
        : `${(metres / 1000).toFixed(1)} 公里`,
    kilometres: (metres: number) => (metres / 1000).toFixed(1),
    unit: '公里',
    takes: (count: number) => `能办 ${count} 件事`,
    takesIt: (windows: string) => `办这件事：${windows}`,
    takesUnknown: '能办什么，打电话问',
    way: '怎么去',
    wayTo: (name: string) => `怎么去${name}，打开地图`,
    call: (phone: string) => `打电话 ${phone}`,
  },

  open: {
    always: '开着，全天开',
    until: (closes: string) => `开着，开到 ${clock(closes)}`,
    lunch: (closes: string) => `开着，${clock(closes)} 午休`,
    pause: (closes: string) => `开着，${clock(closes)} 先歇一会儿`,
    closed: '关着，哪天开要打电话问',
    today: (opens: string) => `关着，今天 ${clock(opens)} 开`,
    tomorrow: (opens: string) => `关着，明天 ${clock(opens)} 开`,
    weekday: (weekday: number, opens: string) => `关着，周${weekdays[weekday - 1]} ${clock(opens)} 开`,
    day: (day: string, opens: string) => `关着，${dayOfYear(day)} ${clock(opens)} 开`,
    unknown: '开没开说不准，打电话问',
  },

  point: {
    title: '服务点',
    retired: (day: string) => `${dayOfYear(day)}起，这里不办事了`,
    retiredHelp: '以前的评价还在。看看附近别的服务点。',
    address: '地址',
    copy: '复制地址',
    directions: '怎么走',
    phone: '电话',
    hours: '开门时间',
    noHours: '还没有人说过，打电话问',
    days: (from: number, to: number) =>
      from === to ? `周${weekdays[from - 1]}` : `周${weekdays[from - 1]}至${weekdays[to - 1]}`,
    span: (opens: string, closes: string) =>
      opens === '00:00' && closes === '24:00' ? '全天' : `${clock(opens)}–${clock(closes)}`,
    workingWeek: '放假的日子不开，调休上班的日子照开。',
    holidays: '放假那几天开不开，打电话问。',
    exception: (day: string) => dayOfYear(day),
    closed: '不开',
    windows: '窗口',
    comprehensive: '综合窗口',
    items: (count: number) => `能办 ${count} 件`,
    noItems: '能办什么还没人说过',
    what: '能办的事',
    find: '找一件事',
    at: (windows: string) => `在${windows}`,
    more: (count: number) => `再看 ${count} 件`,
    nothing: '这里没有这件事',
    nothingHelp: '换个说法，或者打电话问。',
    oneWindow: (comprehensive: number, all: number) => `进驻 ${all} 件，综合窗口能办 ${comprehensive} 件`,
    oneWindowHelp: '一窗率：综合窗口能办的事项，占进驻事项的多少。',
    oneWindowTitle: '一窗率',
    rate: '在这里办过？说说怎么样',
    near: '看附近别的服务点',
  },
});
