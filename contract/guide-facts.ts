/**
 * The whole field list of a 办事指南 (GB/T 39046-2020 table 4 and the provinces' operational fields):
 * each fact has its place here, also where nobody has stated it yet.
 */
import * as z from 'zod/mini';
import { Day, Text, Url, fact, named, oneOf, stated } from './stated.ts';
import * as words from './vocabulary.ts';

const Yes = z.boolean();
const Texts = z.array(Text);
const Count = z.int().check(z.minimum(0), z.maximum(1000));

/** A group of facts; one that nobody has stated anything of is whole all the same. */
const group = <T extends z.core.$ZodLooseShape>(shape: T) => z.prefault(z.object(shape), () => ({}) as never);

/** 时限: a number and its unit; `unit-not-stated` where the source gives none. */
const Limit = z.object({
  amount: z.number().check(z.minimum(0), z.maximum(10000)),
  unit: oneOf(words.limitUnits),
  note: stated('时限说明', Text),
});

export const Material = z.object({
  name: named('材料名称', Text),
  required: stated('是否必备', Yes),
  kind: stated('材料类型', oneOf(words.materialKinds)),
  form: stated('材料形式', oneOf(words.materialForms)),
  copies: stated('份数', Count),
  origin: stated('来源渠道', oneOf(words.materialOrigins)),
  when: stated('什么情形才要', Text),
  note: stated('备注', Text),
  issuer: stated('出具机构', Text),
  issuedWithin: stated('出具时间要求', Text),
  specification: stated('规格', Text),
  blankForm: stated('空白表格', Url),
  sample: stated('示例样表', Url),
  instructions: stated('填报须知', Text),
  acceptance: stated('受理标准', Text),
  basis: stated('要求依据', Text),
  filledOnSite: stated('是否本人现场填写', Yes),
  copyNote: stated('复印件说明', Text),
  exempt: stated('可免提交', Yes),
  deferrable: stated('可容缺后补', Yes),
});

const Step = z.object({
  name: named('环节名称', Text),
  office: stated('办理处室', Text),
  limit: stated('环节时限', Limit),
  result: stated('环节结果', Text),
});

const Basis = z.object({
  law: named('法规名称', Text),
  article: stated('条款', Text),
  number: stated('文号', Text),
});

const Fee = z.object({
  name: named('收费项目', Text),
  standard: stated('收费标准', Text),
  basis: stated('收费依据', Text),
  reduction: stated('减免', Text),
});

const Place = z.object({
  name: named('网点', Text),
  address: stated('地址', Text),
  window: stated('窗口', Text),
  phone: stated('电话', Text),
  longitude: stated('经度', z.number().check(z.minimum(-180), z.maximum(180))),
  latitude: stated('纬度', z.number().check(z.minimum(-90), z.maximum(90))),
  directions: stated('交通指引', Text),
});

const Remedy = z.object({
  body: Text,
  address: stated('地址', Text),
  phone: stated('电话', Text),
  url: stated('网址', Url),
});

export const GuideFacts = z.object({
  identity: group({
    basicCode: fact('基本编码', z.string().check(z.regex(/^[0-9A-Z]{12}$/))),
    implementationCode: fact('实施编码', Text),
    taskCode: fact('业务办理项编码', Text),
    taskName: fact('业务办理项名称', Text),
    localBasicCode: fact('地方基本编码', Text),
    localImplementationCode: fact('地方实施编码', Text),
    implementationId: fact('实施清单唯一标识', Text),
    nameElsewhere: fact('别处的叫法', Text),
    itemVersion: fact('事项版本', Text),
    status: fact('事项状态', oneOf(words.guideStatuses)),
    effectiveOn: fact('计划生效日期', Day),
    cancelledOn: fact('计划取消日期', Day),
    everydayNames: fact('日常用语', Texts),
  }),
  authority: group({
    kind: fact('事项类型', oneOf(words.itemKinds)),
    powerSource: fact('权力来源', Text),
    legalBasis: fact('设定依据', z.array(Basis)),
    levels: fact('行使层级', z.array(oneOf(words.exercisingLevels))),
    division: fact('权限划分', Text),
    content: fact('行使内容', Text),
    agency: fact('实施主体', Text),
    agencyCode: fact('实施主体代码', Text),
    agencyNature: fact('实施主体性质', Text),
    entrusting: fact('委托部门', Text),
    guiding: fact('业务指导部门', Text),
    jurisdiction: fact('行政管辖', Text),
    joint: fact('联办机构', Texts),
    undertaking: fact('承办机构', Text),
    levyKind: fact('征收种类', Text),
  }),
  service: group({
    audiences: fact('服务对象', z.array(oneOf(words.audiences))),
    caseKind: fact('办件类型', oneOf(words.caseKinds)),
    handlingForms: fact('办理形式', Texts),
    specialProcedure: fact('特别程序', Text),
    quantityLimit: fact('数量限制', Text),
    localThemes: fact('地方特色主题', Texts),
    financial: fact('金融服务', Yes),
    crossRegionScope: fact('通办范围', oneOf(words.crossRegionScopes)),
    crossRegionNote: fact('通办说明', Text),
    inServiceCentre: fact('是否进驻大厅', Yes),
    serviceCentre: fact('大厅名称', Text),
    comprehensiveWindow: fact('是否综合窗口', Yes),
    notificationCommitment: fact('是否告知承诺', Yes),
    deferredMaterials: fact('是否容缺受理', Yes),
    exemptFromSubmission: fact('是否免提交', Yes),
    approvalForms: fact('审批服务形式', Texts),
  }),
  limits: group({
    statutory: fact('法定办结时限', Limit),
    promised: fact('承诺办结时限', Limit),
    acceptance: fact('受理时限', Limit),
  }),
  process: group({
    conditions: fact('受理条件', Texts),
    steps: fact('办理流程', z.array(Step)),
    flowChart: fact('流程图', Url),
    intermediary: fact('中介服务', Texts),
    situations: fact('办理情形', z.array(z.object({ question: Text, options: z.array(Text) }))),
  }),
  materials: group({ list: fact('申请材料', z.array(Material)) }),
  fees: group({
    charged: fact('是否收费', Yes),
    note: fact('收费说明', Text),
    items: fact('收费项目', z.array(Fee)),
    onlinePayment: fact('是否支持网上支付', Yes),
  }),
  outcome: group({
    name: fact('办理结果', Text),
    kind: fact('结果类型', Text),
    sample: fact('结果样本', Url),
    electronicLicence: fact('是否有电子证照', Yes),
    delivery: fact('送达方式', Texts),
    courier: fact('是否支持物流快递', Yes),
  }),
  visits: group({
    count: fact('到办事现场次数', Count),
    reason: fact('必须到现场的原因', Text),
    booking: fact('是否支持预约', Yes),
    bookingRules: fact('预约规则', Text),
    kiosk: fact('是否支持自助终端', Yes),
  }),
  online: group({
    available: fact('是否网办', Yes),
    depth: fact('网上办理深度', Text),
    desktopUrl: fact('电脑端地址', Url),
    mobileUrl: fact('移动端地址', Url),
    systemLevel: fact('运行系统层级', Text),
    systemId: fact('办理系统标识', Text),
    singleSignOn: fact('是否单点登录', Yes),
  }),
  places: group({ list: fact('办理地点', z.array(Place)), hours: fact('办理时间', Text) }),
  contact: group({
    consultPhone: fact('咨询电话', Text),
    consultOther: fact('其他咨询方式', Text),
    complaintPhone: fact('监督投诉电话', Text),
    complaintOther: fact('其他监督投诉方式', Text),
  }),
  remedies: group({
    rights: fact('申请人的权利', Texts),
    duties: fact('申请人的义务', Texts),
    reconsideration: fact('行政复议', Remedy),
    litigation: fact('行政诉讼', Remedy),
  }),
  questions: group({ list: fact('常见问题', z.array(z.object({ question: Text, answer: Text }))) }),
});
export type GuideFacts = z.infer<typeof GuideFacts>;
export type Material = z.infer<typeof Material>;
