import { readImplementationCode, tidyCode } from '#rules/implementation-code';
import * as lists from '#contract/vocabulary';
import { guideFields } from '#contract/vocabulary-of-guides';
import { Trouble, type Heading } from './table.ts';
import { count, day, lines, member, members, phone, text, url, words, yes, type Writing } from './texts.ts';

type Facts = Record<string, Record<string, unknown>>;
export type Content = {
  name: string;
  audience: string;
  life_stage: string | null;
  business_theme: string | null;
  department: string;
  facts: Facts;
};

/** A column of the table of guides: what it says of one, and the guide with what is written there. */
type GuideColumn = Heading & {
  /** A guide that is new must say it. */
  required?: true;
  /** The fact of which it speaks, as the rules of quality name it. */
  of?: string;
  write: (content: Content) => string;
  read: (written: string, content: Content, source: string) => Content | Trouble;
};

const NOT_APPLICABLE = lists.absences['not-applicable'];
const UNKNOWN = lists.absences['not-provided'];

type Fact = { value: unknown } | string | undefined;
const withFact = (content: Content, group: string, field: string, fact: unknown): Content => ({
  ...content,
  facts: { ...content.facts, [group]: { ...content.facts[group], [field]: fact } },
});

/** A column of one fact: an empty cell leaves it as it is, 问窗口 and 不适用 say that there is none. */
const fact = <V>(
  heading: string,
  group: string,
  field: string,
  writing: Writing<V>,
  example: string,
  keep: (value: V, before: V | undefined) => unknown = (value) => value,
): GuideColumn => {
  const stated = ({ facts }: Content) => facts[group]?.[field] as Fact;
  return {
    heading,
    example,
    of: `${group}.${field}`,
    write: (content) => {
      const known = stated(content);
      if (known === 'not-applicable') return NOT_APPLICABLE;
      return typeof known === 'object' ? writing.write(known.value as V) : '';
    },
    read: (written, content, source) => {
      if (written === UNKNOWN) return withFact(content, group, field, 'not-provided');
      if (written === NOT_APPLICABLE) return withFact(content, group, field, 'not-applicable');
      const value = writing.read(written);
      if (value instanceof Trouble) return value;
      const known = stated(content);
      const before = typeof known === 'object' ? (known.value as V) : undefined;
      return withFact(content, group, field, { value: keep(value, before), source });
    },
  };
};

/** A column of what is said of the guide itself. */
const own = <V extends string>(
  heading: string,
  key: Exclude<keyof Content, 'facts'>,
  writing: Writing<V>,
  example: string,
): GuideColumn => ({
  heading,
  example,
  write: (content) => (content[key] === null ? '' : writing.write(content[key] as V)),
  read: (written, content) => {
    const value = writing.read(written);
    return value instanceof Trouble ? value : { ...content, [key]: value };
  },
});

type Limit = { amount: number; unit: keyof typeof lists.limitUnits };
const limit: Writing<Limit> = {
  write: ({ amount, unit }) =>
    unit === 'working-days' ? String(amount) : `${amount} ${lists.limitUnits[unit]}`,
  read: (written) => {
    const [, amount, label = lists.limitUnits['working-days']] =
      /^(\d{1,4}(?:\.\d)?)\s*(\D\S*)?$/.exec(written) ?? [];
    const unit = (Object.keys(lists.limitUnits) as Limit['unit'][]).find(
      (key) => lists.limitUnits[key] === label,
    );
    return amount && unit ? { amount: Number(amount), unit } : new Trouble('not-a-limit');
  },
};

const faults = { 'credit-code': 'credit-code', level: 'level-digit', 'basic-code': 'basic-code' } as const;
const implementationCode: Writing<string> = {
  write: (value) => value,
  read: (written) => {
    const code = readImplementationCode(written);
    return code.form === 'faulty' ? new Trouble(faults[code.fault]) : tidyCode(written);
  },
};
const basicCode: Writing<string> = {
  write: (value) => value,
  read: (written) =>
    /^[0-9A-Z]{12}$/.test(tidyCode(written)) ? tidyCode(written) : new Trouble('basic-code'),
};

type Part = { name: string };
const VAGUE =
  /^(法律、?法规、?规章?规定的|按规定(需要|要求)?提供的|需要提供的)?其[他它](有关|相关|必要)?(的)?(申请)?材料/;
const materials: Writing<Part[]> = {
  write: (list) => list.map(({ name }) => name).join('\n'),
  read: (written) => {
    const each = lines.read(written) as string[];
    return each.some((line) => VAGUE.test(line))
      ? new Trouble('vague-material')
      : each.map((name) => ({ name }));
  },
};
const named: Writing<Part[]> = {
  write: (list) => list.map(({ name }) => name).join('\n'),
  read: (written) => (lines.read(written) as string[]).map((name) => ({ name })),
};
/** What was known of a part of the same name stays. */
const keepKnown = (list: Part[], before: Part[] = []) =>
  list.map((part) => before.find(({ name }) => name === part.name) ?? part);
const places: Writing<Part[]> = named;

const charged: GuideColumn = {
  heading: '费用',
  example: '不收费',
  of: 'fees.charged',
  write: ({ facts }) => {
    const [is, note] = [facts.fees?.charged, facts.fees?.note] as Fact[];
    if (typeof is !== 'object') return '';
    return is.value ? String((typeof note === 'object' && note.value) || '') : '不收费';
  },
  read: (written, content, source) => {
    if (written === '不收费') return withFact(content, 'fees', 'charged', { value: false, source });
    if (!/\d/.test(written) || !written.includes('元')) return new Trouble('not-a-fee');
    const stated = withFact(content, 'fees', 'charged', { value: true, source });
    return withFact(stated, 'fees', 'note', { value: written, source });
  },
};

const { identity, authority, service, limits, process, outcome, visits, online, contact } = guideFields;

/** The columns that say something of a guide; its number, and where all of this stands, are beside them. */
export const guideColumns: readonly GuideColumn[] = [
  { ...own('事项名称', 'name', text(200), '演示事项：食品经营许可'), needed: true, required: true },
  fact(
    identity.implementationCode,
    'identity',
    'implementationCode',
    implementationCode,
    '12441500196720244T3442199806003',
  ),
  fact(identity.basicCode, 'identity', 'basicCode', basicCode, '000123020000'),
  { ...own('服务对象', 'audience', member(lists.audiences), '企业'), required: true },
  own('人生阶段', 'life_stage', member(lists.lifeStages), ''),
  own('经营主题', 'business_theme', member(lists.businessThemes), '食品餐饮'),
  { ...own('主管部门', 'department', text(200), '演示市场监管部门'), required: true },
  fact(authority.kind, 'authority', 'kind', member(lists.itemKinds), '行政许可'),
  fact(authority.levels, 'authority', 'levels', members(lists.exercisingLevels), '县级'),
  fact(authority.agency, 'authority', 'agency', text(), '演示行政审批服务局'),
  fact(service.caseKind, 'service', 'caseKind', member(lists.caseKinds), '承诺件'),
  fact(limits.statutory, 'limits', 'statutory', limit, '20', (value, before) => ({ ...before, ...value })),
  fact(limits.promised, 'limits', 'promised', limit, '7', (value, before) => ({ ...before, ...value })),
  fact(process.conditions, 'process', 'conditions', lines, '有固定的经营场所'),
  fact(guideFields.materials.list, 'materials', 'list', materials, '营业执照复印件 1 份', keepKnown),
  charged,
  fact(visits.count, 'visits', 'count', count, '1'),
  fact(online.available, 'online', 'available', yes, '是'),
  fact(online.url, 'online', 'url', url, 'https://example.com/demo'),
  fact(outcome.name, 'outcome', 'name', text(), '食品经营许可证'),
  fact(guideFields.places.list, 'places', 'list', places, '', keepKnown),
  fact(guideFields.places.hours, 'places', 'hours', text(), '周一至周五 9:00–17:00'),
  fact(contact.consultPhone, 'contact', 'consultPhone', phone, '0000-12345678'),
  fact(contact.complaintPhone, 'contact', 'complaintPhone', phone, '12345'),
  fact(contact.phonesTestedOn, 'contact', 'phonesTestedOn', day, '2026-11-01'),
  fact(identity.everydayNames, 'identity', 'everydayNames', words, '开饭店、办餐饮证'),
  fact(identity.summary, 'identity', 'summary', text(), '开饭店先办这个证。'),
];

export const PLACES = guideFields.places.list;
