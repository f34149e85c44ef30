import { describe, expect, it } from 'vitest';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { guideFields } from '#contract/vocabulary-of-guides';
import { settled, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const limit = { amount: 3, unit: 'working-days', note: '时限说明的话' };
type Parts = keyof typeof guidePartFields;

/** A detail in which every field says 某某的话, but for those given. */
const whole = (part: Parts, given: object = {}) => ({
  ...Object.fromEntries(
    Object.entries(guidePartFields[part]).map(([field, label]) => [field, `${part}${label}的话`]),
  ),
  ...given,
});

/** What is not text. */
const given: Record<string, unknown> = {
  'authority.kind': 'licence',
  'authority.levels': ['county'],
  'authority.legalBasis': [whole('basis')],
  'service.audiences': ['individual'],
  'service.crossRegionScope': 'national',
  'service.specialProcedures': [whole('specialProcedure', { limit })],
  'limits.statutory': limit,
  'limits.promised': limit,
  'limits.acceptance': limit,
  'process.conditions': ['受理条件的话'],
  'process.steps': [whole('step', { limit })],
  'process.situations': [{ question: '情形的问题？', options: ['情形甲', '情形乙'] }],
  'materials.list': [
    whole('material', {
      required: true,
      kind: 'both',
      form: 'either',
      copies: 2,
      origin: 'government',
      exempt: false,
      when: '情形甲',
    }),
  ],
  'fees.charged': true,
  'fees.items': [whole('fee', { reducible: true })],
  'outcome.delivery': ['送达方式的话'],
  'visits.count': 2,
  'online.available': true,
  'online.url': 'not-provided',
  'online.desktopUrl': 'not-provided',
  'online.mobileUrl': 'not-provided',
  'places.list': [whole('place', { longitude: 112.94, latitude: 28.22 })],
  'remedies.reconsideration': whole('remedy', { url: 'https://example.org/reconsider' }),
  'remedies.litigation': whole('remedy', { url: 'https://example.org/court' }),
  'questions.list': [{ question: '常见的问题？', answer: '常见问题的解答' }],
};

const valueOf = (group: string, field: string, label: string) =>
  given[`${group}.${field}`] ?? `${group}${label}的话`;
const factOf = (value: unknown) => (value === 'not-provided' ? value : { value, source: 'portal' });

/** A guide of which somebody has stated every field there is. */
const guide = {
  code: 'P0608',
  name: '样样都有的事项',
  audience: 'individual',
  lifeStage: 'travel',
  businessTheme: null,
  department: '某部门',
  summary: 'identity一句大白话的话',
  everydayNames: [],
  version: 2,
  publishedOn: '2026-11-22',
  quality: { score: 100, findings: [] },
  sources: [
    {
      id: 'portal',
      kind: 'portal',
      title: '原来的标题',
      publisher: '某地政务服务网',
      issuedOn: null,
      readOn: '2026-07',
      url: 'https://example.org/guide',
      regionCode: '430000',
      note: null,
    },
  ],
  facts: Object.fromEntries(
    Object.entries(guideFields).map(([group, fields]) => [
      group,
      Object.fromEntries(
        Object.entries<string>(fields).map(([field, label]) => [field, factOf(valueOf(group, field, label))]),
      ),
    ]),
  ),
};

/** Every text of a value, however deep, that stands for a statement. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return /的话$|解答$|？$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('a guide of which every field is stated', () => {
  it('shows each of them somewhere, with its name, and none of the words of a program', async () => {
    const page = await visit('/pages/mine/index');
    await page.route('**/api/guides/P0608', (route) => route.fulfill({ json: guide }));
    await page.goto('/pages/guide/index?code=P0608');
    await settled(page);
    const folded = page.locator('[aria-expanded=false]:visible');
    while (await folded.count()) await folded.first().click();
    const text = await textOf(page);
    const statements = textsOf(guide.facts);
    expect(statements.length).toBeGreaterThan(120);
    expect(statements.filter((statement) => !text.includes(statement))).toEqual([]);
    expect(text).not.toMatch(/not-provided|undefined|\[object|working-days|licence|county\b/);
    for (const said of ['常见的问题？', '县级', '行政许可', '3 个工作日', '112.94', '28.22'])
      expect(text).toContain(said);
    const links = await page
      .locator('a:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining([
        'https://example.org/guide',
        'https://example.org/court',
        'https://example.org/reconsider',
      ]),
    );
  });
});
