/** What the facts of a 办事指南 are made of where one value is not enough: a material, a step, a fee, a place. */
import * as z from 'zod/mini';
import { Day, Text, Url, named, oneOf, stated } from './stated.ts';
import { limitUnits, materialForms, materialKinds, materialOrigins } from './vocabulary.ts';

const Yes = z.boolean();
const Count = z.int().check(z.minimum(0), z.maximum(1000));

/** 时限: a number and its unit; `unit-not-stated` where the source gives none. */
export const Limit = z.object({
  amount: z.number().check(z.minimum(0), z.maximum(10000)),
  unit: oneOf(limitUnits),
  note: stated('时限说明', Text),
});

export const Material = z.object({
  name: named('材料名称', Text),
  required: stated('是否必备', Yes),
  kind: stated('材料类型', oneOf(materialKinds)),
  form: stated('材料形式', oneOf(materialForms)),
  copies: stated('份数', Count),
  originals: stated('原件份数', Count),
  photocopies: stated('复印件份数', Count),
  paperCopies: stated('纸质份数', Count),
  origin: stated('来源渠道', oneOf(materialOrigins)),
  originNote: stated('来源渠道说明', Text),
  when: stated('什么情形才要', Text),
  issuer: stated('出具机构', Text),
  issuedWithin: stated('出具时间要求', Text),
  specification: stated('规格', Text),
  blankForm: stated('空白表格', Url),
  sample: stated('示例样表', Url),
  instructions: stated('填报须知', Text),
  acceptance: stated('受理标准', Text),
  basis: stated('要求依据', Text),
  filledOnSite: stated('是否本人现场填写', Yes),
  photocopyNote: stated('复印件说明', Text),
  exempt: stated('可免提交', Yes),
  deferrable: stated('可容缺后补', Yes),
  note: stated('备注', Text),
});
export type Material = z.infer<typeof Material>;

export const Step = z.object({
  name: named('环节名称', Text),
  office: stated('处室', Text),
  handler: stated('办理人', Text),
  limit: stated('环节时限', Limit),
  specialProcedure: stated('环节特别程序', Text),
});

export const Basis = z.object({
  law: named('法规名称', Text),
  number: stated('文号', Text),
  article: stated('条款号', Text),
  text: stated('条文', Text),
  issuedOn: stated('颁布日期', Day),
  effectiveOn: stated('实施日期', Day),
});

export const SpecialProcedure = z.object({
  kind: named('特别程序种类', Text),
  basis: stated('特别程序依据', Text),
  limit: stated('特别程序时限', Limit),
});

export const Fee = z.object({
  name: named('收费项目名称', Text),
  standard: stated('收费标准', Text),
  basis: stated('收费依据', Text),
  reducible: stated('是否允许减免', Yes),
  reductionBasis: stated('减免依据', Text),
  note: stated('收费备注', Text),
});

export const Place = z.object({
  name: named('网点', Text),
  address: stated('地址', Text),
  window: stated('窗口号', Text),
  phone: stated('电话', Text),
  longitude: stated('经度', z.number().check(z.minimum(-180), z.maximum(180))),
  latitude: stated('纬度', z.number().check(z.minimum(-90), z.maximum(90))),
  directions: stated('交通指引', Text),
});

export const Remedy = z.object({
  body: named('受理部门', Text),
  address: stated('地址', Text),
  phone: stated('电话', Text),
  url: stated('网址', Url),
});
