import { describe, expect, it } from 'vitest';
import { Guide } from '../../contract/guides.ts';
import { labelsOf } from './field-labels.ts';

const fields = labelsOf(Guide);
const labels = new Map(fields.map(({ place, label }) => [place, label]));
const parentOf = (place: string) => place.slice(0, place.lastIndexOf('.') + 1);
const repeated = (all: string[]) => all.filter((one, at) => all.indexOf(one) !== at);

/** GB/T 39046-2020 table 4: the field as the standard calls it, where it stands, and what we call it if not so. */
const standard: [name: string, place: string, called?: string][] = [
  ['事项名称', 'name'],
  ['基本编码', 'facts.identity.basicCode'],
  ['实施编码', 'facts.identity.implementationCode'],
  ['业务办理项名称', 'facts.identity.taskName'],
  ['业务办理项编码', 'facts.identity.taskCode'],
  ['事项类型', 'facts.authority.kind'],
  ['设定依据', 'facts.authority.legalBasis'],
  ['行使层级', 'facts.authority.levels'],
  ['权限划分', 'facts.authority.division'],
  ['行使内容', 'facts.authority.content'],
  ['实施主体', 'facts.authority.agency'],
  ['实施主体代码', 'facts.authority.agencyCode'],
  ['行政管辖', 'facts.authority.jurisdiction'],
  ['共同实施部门', 'facts.authority.joint', '联办机构'],
  ['承办机构', 'facts.authority.undertaking'],
  ['服务对象', 'facts.service.audiences'],
  ['办件类型', 'facts.service.caseKind'],
  ['办理形式', 'facts.service.handlingForms'],
  ['特别程序', 'facts.service.specialProcedures'],
  ['数量限制', 'facts.service.quantityLimit'],
  ['服务主题（自然人）', 'lifeStage', '人生阶段'],
  ['服务主题（法人）', 'businessTheme', '经营主题'],
  ['通办范围', 'facts.service.crossRegionScope'],
  ['法定办结时限', 'facts.limits.statutory'],
  ['承诺办结时限', 'facts.limits.promised'],
  ['受理条件', 'facts.process.conditions'],
  ['办理流程', 'facts.process.steps'],
  ['中介服务', 'facts.process.intermediary', '是否有中介服务'],
  ['材料名称', 'facts.materials.list.name'],
  ['是否必备', 'facts.materials.list.required'],
  ['出具机构', 'facts.materials.list.issuer'],
  ['出具时间要求', 'facts.materials.list.issuedWithin'],
  ['原件份数', 'facts.materials.list.originals'],
  ['复印件份数', 'facts.materials.list.photocopies'],
  ['是否收费', 'facts.fees.charged'],
  ['收费依据', 'facts.fees.basis'],
  ['是否支持网上支付', 'facts.fees.onlinePayment'],
  ['结果名称', 'facts.outcome.name', '办理结果'],
  ['结果样本', 'facts.outcome.sample'],
  ['是否支持物流快递', 'facts.outcome.courier'],
  ['是否支持预约', 'facts.visits.booking'],
  ['是否网办', 'facts.online.available'],
  ['网办地址（电脑端）', 'facts.online.desktopUrl', '电脑端地址'],
  ['网办地址（移动端）', 'facts.online.mobileUrl', '移动端地址'],
  ['运行系统层级', 'facts.online.systemLevel'],
  ['办理地点', 'facts.places.list'],
  ['办理时间', 'facts.places.hours'],
  ['咨询电话', 'facts.contact.consultPhone'],
  ['咨询方式', 'facts.contact.consultOther', '其他咨询方式'],
  ['监督投诉电话', 'facts.contact.complaintPhone'],
  ['常见问题', 'facts.questions.list'],
];

describe('the fields of a guide', () => {
  it.each(standard)('have a place for %s of the standard, under its name', (name, place, called) => {
    expect(labels.get(place)).toBe(called ?? name);
  });

  it('keep a place of its own for each field of the standard', () => {
    expect(repeated(standard.map(([, place]) => place))).toEqual([]);
  });

  it('have Chinese names, and no two of a group the same', () => {
    expect(fields.length).toBeGreaterThan(120);
    expect(fields.filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([]);
    expect(repeated(fields.map(({ place, label }) => parentOf(place) + label))).toEqual([]);
  });
});
