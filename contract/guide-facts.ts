/**
 * The whole field list of a 办事指南 (GB/T 39046-2020 table 4 and the provinces' operational fields):
 * each fact has its place here, also where nobody has stated it yet.
 */
import * as z from 'zod/mini';
import { Basis, Fee, Limit, Material, Place, Remedy, SpecialProcedure, Step } from './guide-parts.ts';
import { Day, Text, Url, fact, oneOf } from './stated.ts';
import * as words from './vocabulary.ts';

const Yes = z.boolean();
const Texts = z.array(Text);
const Count = z.int().check(z.minimum(0), z.maximum(1000));
const Question = z.object({ question: Text, answer: Text });
const Situation = z.object({ question: Text, options: Texts });

/** A group of facts; one that nobody has stated anything of is whole all the same. */
const group = <T extends z.core.$ZodLooseShape>(shape: T) => z.prefault(z.object(shape), () => ({}) as never);

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
    review: fact('审核状态', Text),
    origin: fact('数据来源', Text),
    effectiveOn: fact('计划生效日期', Day),
    cancelledOn: fact('计划取消日期', Day),
    everydayNames: fact('日常用语', Texts),
    summary: fact('一句大白话', Text),
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
    specialProcedures: fact('特别程序', z.array(SpecialProcedure)),
    quantityLimit: fact('数量限制', Text),
    individualThemes: fact('面向自然人的主题', Texts),
    businessThemes: fact('面向法人的主题', Texts),
    localThemes: fact('地方特色主题', Texts),
    lifeEvents: fact('人生事件', Texts),
    businessEvents: fact('经营事件', Texts),
    financial: fact('金融服务', Yes),
    crossRegionScope: fact('通办范围', oneOf(words.crossRegionScopes)),
    crossRegionKind: fact('通办类型', Text),
    crossRegionArea: fact('通办区域', Text),
    crossRegionForm: fact('通办形式', Text),
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
    windowFlow: fact('线下流程说明', Text),
    onlineFlow: fact('网上流程说明', Text),
    flowChart: fact('流程图', Url),
    intermediary: fact('是否有中介服务', Yes),
    intermediaryServices: fact('中介服务内容', Texts),
    intermediaries: fact('中介机构名称', Texts),
    situations: fact('办理情形', z.array(Situation)),
  }),
  materials: group({ list: fact('申请材料', z.array(Material)) }),
  fees: group({
    charged: fact('是否收费', Yes),
    basis: fact('收费依据', Text),
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
    materialsByPost: fact('申报材料邮寄', Text),
    resultByPost: fact('结果邮寄', Text),
  }),
  visits: group({
    count: fact('到办事现场次数', Count),
    reason: fact('必须到现场的原因', Text),
    booking: fact('是否支持预约', Yes),
    bookingsPerDay: fact('每天可预约量', Count),
    bookingRules: fact('预约规则', Text),
    kiosk: fact('是否支持自助终端', Yes),
  }),
  online: group({
    available: fact('是否网办', Yes),
    url: fact('网办地址', Url),
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
  questions: group({ list: fact('常见问题', z.array(Question)) }),
});
export type GuideFacts = z.infer<typeof GuideFacts>;
