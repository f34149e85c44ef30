import { describe, expect, it } from 'vitest';
import { guides, type Claim } from './seeds.ts';

/** The fact of a guide at a place such as `limits.promised`; undefined where nobody has stated it. */
const fact = (code: string, place: string): Claim | undefined => {
  const [group = '', field = ''] = place.split('.');
  return guides.find((guide) => guide.code === code)?.facts[group]?.[field];
};

/** Read by eye from the collected material, one by one: a loader that shifts or merges rows fails here. */
describe('known values', () => {
  it('公司设立登记 takes no visit, two working days of six, and ten materials', () => {
    expect(fact('B0101', 'visits.count')).toEqual({ value: 0, source: 'hunan/B0101' });
    expect(fact('B0101', 'limits.promised')?.value).toEqual({ amount: 2, unit: 'working-days' });
    expect(fact('B0101', 'limits.statutory')?.value).toEqual({ amount: 6, unit: 'working-days' });
    expect(fact('B0101', 'limits.statutory')?.also?.[0]).toMatchObject({
      value: { amount: 3, unit: 'working-days' },
      source: 'law/market-entity-registration',
    });
    expect(fact('B0101', 'materials.list')?.value).toHaveLength(10);
    expect(fact('B0101', 'service.crossRegionScope')?.value).toBe('national');
  });

  it('a page that gives a number without a unit is left without one', () => {
    expect(fact('B0301', 'limits.promised')?.value).toEqual({ amount: 7, unit: 'unit-not-stated' });
    expect(fact('P0104', 'limits.statutory')?.value).toEqual({ amount: 1, unit: 'unit-not-stated' });
  });

  it('居民身份证补领 is charged for, but nobody has said how much', () => {
    expect(fact('P1103', 'fees.charged')).toEqual({ value: true, source: 'hunan/P1103' });
    expect(fact('P1103', 'fees.note')?.value).toBe('页面未写金额');
    expect(fact('P0601', 'fees.note')).toBeUndefined();
  });

  it('a fee that only follows from a principle is not stated', () => {
    expect(fact('B0905', 'fees.charged')).toBeUndefined();
  });

  it('结婚登记 is free by its own regulation, not by the page', () => {
    expect(fact('P0301', 'fees.charged')).toEqual({ value: false, source: 'law/marriage-registration' });
  });

  it('诊所备案 promises eighteen working days in 阎良 only', () => {
    expect(fact('B0304', 'limits.promised')).toMatchObject({
      value: { amount: 18, unit: 'working-days' },
      source: 'report/001',
    });
  });

  it('食品摊点备案 rests on a regulation of 山东, and on no page', () => {
    expect(fact('B0206', 'authority.legalBasis')).toEqual({
      value: [{ law: '山东省食品小作坊小餐饮和食品摊点管理条例', article: '第二十八条' }],
      source: 'law/shandong-small-food',
    });
    expect(fact('B0206', 'materials.list')?.source).toBe('law/shandong-small-food');
  });

  it('教师资格认定 says that the page speaks of one school stage only', () => {
    expect(fact('P0206', 'identity.nameElsewhere')?.value).toBe('初级中学教师资格认定（页面只写初中）');
  });

  it('个体工商户设立登记 has the code of the national catalogue', () => {
    expect(fact('B0104', 'identity.basicCode')).toEqual({ value: '000131004000', source: 'hunan/B0104' });
  });

  it('a basis is split into its name, its number and its article', () => {
    const all = guides
      .flatMap((guide) => guide.facts.authority?.legalBasis)
      .flatMap((f) => [f, ...(f?.also ?? [])]);
    expect(all.flatMap((f) => f?.value)).toContainEqual({
      law: '机动车登记规定',
      number: '公安部令第164号',
      article: '第五十一条',
    });
  });

  it('小餐饮登记 keeps the two readings of its time limit apart', () => {
    expect(fact('B0204', 'limits.statutory')).toMatchObject({
      value: { amount: 10, unit: 'working-days' },
      also: [{ value: { amount: 15, unit: 'calendar-days' }, source: 'law/shandong-small-food' }],
    });
  });
});
