import { describe, expect, it } from 'vitest';
import { GuideFacts } from '../../contract/guide-facts.ts';
import type { GuideContent } from '../../contract/guide-drafts.ts';
import { guideRules, type GuideRule } from '../../contract/vocabulary-of-guide-rules.ts';
import { lintGuide } from '../../rules/guide-lint.ts';
import { completenessOf, scoreOf } from '../../rules/guide-score.ts';
import { guides, sources } from '../seeds/seeds.ts';
import { guideWith, type Values } from '../guide-of.ts';

const TODAY = '2026-11-22';
const onRecord = new Map(sources.map((source) => [source.id, source]));
const find = (id: string) => onRecord.get(id);
const days = (amount: number) => ({ amount, unit: 'working-days' });
const step = (name: string, amount?: number) => ({ name, ...(amount && { limit: days(amount) }) });
const licence = { authority: { kind: 'licence' } };
const URL = 'https://example.org/sample.pdf';
/** Real codes of 新疆 and 广东: the credit code of the body, the level, the item. */
const XINJIANG = '11650000010183859F2650116013001';
const GUANGDONG = '12441500196720244T3442199806003';

/** For each rule what keeps it, and what breaks it. */
const cases: Record<
  Exclude<GuideRule, 'checked-long-ago' | 'phones-untested' | 'unknown-source' | 'own-word'>,
  [Values, Values]
> = {
  'immediate-case': [
    { service: { caseKind: 'immediate' }, limits: { promised: days(0) } },
    { service: { caseKind: 'immediate' }, limits: { promised: days(3) } },
  ],
  'outcome-kind': [
    { outcome: { name: '营业执照（正本、副本）', kind: '证照' } },
    { outcome: { name: '关于同意设立的批复', kind: '证照' } },
  ],
  'outcome-name': [
    { outcome: { name: '食品经营许可证', kind: '证照' } },
    { outcome: { name: '登记', kind: '证照' } },
  ],
  'visit-reason': [{ visits: { count: 1, reason: '现场核对本人' } }, { visits: { count: 1 } }],
  'post-refused': [
    { visits: { count: 0 }, online: { available: false }, outcome: { courier: true } },
    { visits: { count: 0 }, online: { available: false }, outcome: { courier: false } },
  ],
  'post-unstated': [
    { visits: { count: 0 }, online: { available: false }, outcome: { delivery: ['邮寄'] } },
    { visits: { count: 0 }, online: { available: false } },
  ],
  'online-visits': [
    { visits: { count: 0 }, online: { available: true, depth: '全程网办' } },
    { visits: { count: 1 }, online: { available: true, depth: '全程网办' } },
  ],
  'fee-details': [
    { fees: { charged: true, basis: '发改价格〔2019〕1号', items: [{ name: '工本费', standard: '10 元' }] } },
    { fees: { charged: true } },
  ],
  'fee-without-charge': [{ fees: { charged: false } }, { fees: { charged: false, onlinePayment: true } }],
  'same-phone': [
    { contact: { consultPhone: '029-12345678', complaintPhone: '12345' } },
    { contact: { consultPhone: '029-86201234', complaintPhone: '029 86201234' } },
  ],
  'area-code': [{ contact: { consultPhone: '029-86201234' } }, { contact: { consultPhone: '86201234' } }],
  audience: [
    { service: { audiences: ['business'], businessThemes: ['准营准办'] } },
    { service: { audiences: ['individual'] } },
  ],
  'question-missing': [
    { ...licence, questions: { list: [{ question: '要健康证吗？', answer: '要。' }] } },
    licence,
  ],
  'licence-steps': [
    { ...licence, process: { steps: ['受理', '审核', '审批', '办结', '送达'].map((name) => step(name)) } },
    { ...licence, process: { steps: [step('受理'), step('审查')] } },
  ],
  'outcome-sample': [{ outcome: { name: '营业执照', sample: URL } }, { outcome: { name: '营业执照' } }],
  'promise-beyond-law': [
    { limits: { promised: days(20), statutory: { amount: 1, unit: 'months' } } },
    { limits: { promised: days(25), statutory: { amount: 1, unit: 'months' } } },
  ],
  'steps-beyond-promise': [
    { limits: { promised: days(5) }, process: { steps: [step('受理', 1), step('审查', 4)] } },
    { limits: { promised: days(5) }, process: { steps: [step('受理', 2), step('审查', 4)] } },
  ],
  'catch-all-material': [
    { materials: { list: [{ name: '居民身份证或其他有效身份证明' }, { name: '其他从业人员培训合格证明' }] } },
    { materials: { list: [{ name: '法律法规规定的其他材料' }] } },
  ],
  'government-material': [
    { materials: { list: [{ name: '营业执照', origin: 'government', issuer: '市场监管', exempt: true }] } },
    { materials: { list: [{ name: '营业执照', origin: 'government' }] } },
  ],
  'faulty-code': [
    { identity: { implementationCode: XINJIANG } },
    { identity: { implementationCode: XINJIANG.replace('1018', '1019') } },
  ],
  'legacy-code': [
    { identity: { implementationCode: GUANGDONG } },
    { identity: { implementationCode: '511Z07001006-511602000000' } },
  ],
  'codes-disagree': [
    { identity: { implementationCode: XINJIANG, basicCode: '650116013001' } },
    { identity: { implementationCode: XINJIANG, basicCode: '440116013001' } },
  ],
};

const rulesFor = (content: GuideContent) => lintGuide(content, TODAY).map(({ rule }) => rule);

describe('a rule for guides', () => {
  it.each(Object.entries(cases))('%s is kept by one guide and broken by another', (rule, [keeps, breaks]) => {
    expect(rulesFor(guideWith(keeps))).not.toContain(rule);
    expect(rulesFor(guideWith(breaks))).toContain(rule);
  });

  it('says where and what it is about', () => {
    const [finding] = lintGuide(guideWith(cases['promise-beyond-law'][1]), TODAY);
    expect(finding).toEqual({
      rule: 'promise-beyond-law',
      level: 'error',
      group: 'limits',
      field: 'promised',
      sentence: '承诺的 25 工作日，比法定的还长',
    });
  });

  it.each([
    ['the level in the code', { authority: { levels: ['county'] } }, true],
    ['the kind in the code', { authority: { kind: 'payment' } }, true],
    ['the body in the code', { authority: { agencyCode: '12441500196720244T' } }, true],
    ['nothing', { authority: { kind: 'licence', levels: ['provincial'] } }, false],
  ])('finds that %s disagrees', (_, facts, found) => {
    const content = guideWith({ identity: { implementationCode: XINJIANG }, ...facts });
    expect(rulesFor(content).includes('codes-disagree')).toBe(found);
  });

  it.each([
    ['22 working days and a month', days(22), { amount: 1, unit: 'months' }, false],
    ['32 days and a month', { amount: 32, unit: 'calendar-days' }, { amount: 1, unit: 'months' }, true],
    ['30 days and 20 working days', { amount: 30, unit: 'calendar-days' }, days(20), false],
    ['90 days and 20 working days', { amount: 90, unit: 'calendar-days' }, days(20), true],
    ['9 working hours and a day of work', { amount: 9, unit: 'hours' }, days(1), false],
    [
      'numbers without a unit',
      { amount: 9, unit: 'unit-not-stated' },
      { amount: 3, unit: 'unit-not-stated' },
      false,
    ],
  ])('calls a promise too long only where that is sure: %s', (_, promised, statutory, found) => {
    expect(rulesFor(guideWith({ limits: { promised, statutory } })).includes('promise-beyond-law')).toBe(
      found,
    );
  });

  it('leaves steps of a special procedure out of the sum', () => {
    const hearing = { ...step('听证', 20), specialProcedure: '听证' };
    const content = guideWith({
      limits: { promised: days(5) },
      process: { steps: [step('审查', 5), hearing] },
    });
    expect(rulesFor(content)).not.toContain('steps-beyond-promise');
  });

  it('asks for a station of life or a theme of business, as the audience has it', () => {
    const content = guideWith({}, { audience: 'individual' });
    expect(rulesFor(content)).toContain('audience');
  });
});

describe('the rules about sources', () => {
  const of = (kind: string, readOn: string | null) => () => ({ kind, readOn });
  const content = guideWith({ limits: { promised: days(5) } });
  const broken = (look: Parameters<typeof lintGuide>[2]) =>
    lintGuide(content, TODAY, look).map(({ rule }) => rule);

  it('are content with a source that was read within 180 days', () => {
    expect(broken(of('portal', '2026-07-22'))).toEqual([]);
  });
  it('ask for one that was read longer ago to be read again', () => {
    expect(broken(of('portal', '2026-05-25'))).toEqual(['checked-long-ago']);
  });
  it('do not call a source old of which nobody knows when it was read', () => {
    expect(broken(of('portal', null))).toEqual([]);
  });
  it('refuse one that is not on record', () => {
    expect(broken(() => undefined)).toEqual(['unknown-source']);
  });
  it('hint at a limit that only we ourselves have written down', () => {
    expect(broken(of('editor', null))).toEqual(['own-word']);
  });
});

describe('the rule about telephones', () => {
  const said = (contact: Values[string]) =>
    lintGuide(guideWith({ contact }), TODAY, find).flatMap(({ rule, field, sentence }) =>
      rule === 'phones-untested' ? [`${field}：${sentence}`] : [],
    );

  it.each([
    ['there is none', {}],
    ['they were dialled within 180 days', { complaintPhone: '12345', phonesTestedOn: '2026-05-26' }],
  ])('is kept where %s', (_, contact) => {
    expect(said(contact)).toEqual([]);
  });
  it('asks for them to be dialled where nobody says they were, or it was longer ago', () => {
    expect(said({ consultPhone: '029-86201234' })).toEqual([
      'phonesTestedOn：电话没写哪天拨通过，拨一次看通不通',
    ]);
    expect(said({ complaintPhone: '12345', phonesTestedOn: '2026-05-25' })).toEqual([
      'phonesTestedOn：电话上次拨通是 2026-05-25，拨一次看通不通',
    ]);
  });
});

describe('the rules together', () => {
  it('find no error in a guide of which nothing is known', () => {
    expect(lintGuide(guideWith({}), TODAY)).toEqual([]);
  });

  const shipped = guides.map((guide) => ({ ...guide, facts: GuideFacts.parse(guide.facts) }));

  it('find the same twice, in the order of their table, and score every shipped guide within 0 and 100', () => {
    const order = Object.keys(guideRules);
    for (const guide of shipped) {
      const findings = lintGuide(guide, TODAY, find);
      expect(lintGuide(guide, TODAY, find)).toEqual(findings);
      const places = findings.map(({ rule }) => order.indexOf(rule));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const score = scoreOf(findings, completenessOf(guide.facts));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('stop few of the shipped guides: those ask for anything, or name an audience and stand under another', () => {
    const stopped = shipped.flatMap((guide) =>
      lintGuide(guide, TODAY, find).filter(({ level }) => level === 'error'),
    );
    expect(stopped.map(({ rule }) => rule).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'audience'),
      ...Array.from({ length: 3 }, () => 'catch-all-material'),
    ]);
  });
});
