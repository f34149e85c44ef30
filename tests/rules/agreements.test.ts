import { describe, expect, it } from 'vitest';
import { concerns, holds, indexLineage, mayHold, mayList } from '../../rules/agreements.ts';

/** 陕西 holds 西安 (阎良, 碑林) and 渭南; 贵州 holds 安顺 (西秀). */
const lineage = indexLineage([
  { code: 'shaanxi', parentCode: null },
  { code: 'xian', parentCode: 'shaanxi' },
  { code: 'yanliang', parentCode: 'xian' },
  { code: 'beilin', parentCode: 'xian' },
  { code: 'weinan', parentCode: 'shaanxi' },
  { code: 'guizhou', parentCode: null },
  { code: 'anshun', parentCode: 'guizhou' },
  { code: 'xixiu', parentCode: 'anshun' },
]);
const party = (regionCode: string, coversBelow = false) => ({ regionCode, coversBelow });
const agreement = {
  regionCode: 'yanliang',
  scope: 'inter-provincial',
  direction: 'not-provided' as const,
  parties: [party('yanliang'), party('anshun')],
};
const wholeCity = { ...agreement, scope: 'municipal', parties: [party('xian', true)] };
const alliance = {
  ...agreement,
  scope: 'alliance',
  parties: [party('yanliang'), party('anshun'), party('weinan')],
};
const total = { ...alliance, scope: 'mixed' };

const held = (from: string, to: string, one: Parameters<ReturnType<typeof holds>>[0] = agreement) =>
  holds(from, to, lineage)(one);

describe('an agreement', () => {
  it('holds between its two regions, whichever of them the person is in', () => {
    expect([held('anshun', 'yanliang'), held('yanliang', 'anshun')]).toEqual([true, true]);
  });

  it('holds for no other pair, and for no region with itself', () => {
    expect([held('weinan', 'yanliang'), held('beilin', 'anshun'), held('yanliang', 'yanliang')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('runs one way alone where its direction is stated', () => {
    const inward = { ...agreement, direction: 'inward' as const };
    expect([held('anshun', 'yanliang', inward), held('yanliang', 'anshun', inward)]).toEqual([true, false]);
    const outward = { ...agreement, direction: 'outward' as const };
    expect([held('anshun', 'yanliang', outward), held('yanliang', 'anshun', outward)]).toEqual([false, true]);
    expect(held('anshun', 'yanliang', { ...agreement, direction: 'both' })).toBe(true);
  });

  it('reaches districts only where the source says that the whole city takes part', () => {
    expect(held('yanliang', 'beilin', wholeCity)).toBe(true);
    expect(held('beilin', 'xian', wholeCity)).toBe(true);
    expect(held('beilin', 'weinan', wholeCity)).toBe(false);
    expect(held('xixiu', 'yanliang')).toBe(false);
  });

  it('of an alliance joins any two members; a list of partners joins each with the reporter alone', () => {
    expect([held('anshun', 'weinan', alliance), held('anshun', 'weinan', total)]).toEqual([true, false]);
    expect(held('yanliang', 'weinan', total)).toBe(true);
  });
});

describe('an agreement of the level above or below', () => {
  const may = (from: string, to: string, one = agreement) => mayHold(from, to, lineage)(one);

  it('may hold: the city has agreed and the person is in its district, or the other way round', () => {
    expect([may('xixiu', 'yanliang'), may('anshun', 'xian'), may('guizhou', 'shaanxi')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('says nothing of two regions that are kin of one side only', () => {
    expect([may('anshun', 'xixiu'), may('xian', 'beilin'), may('xixiu', 'weinan')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a region alone', () => {
  it('is concerned by every agreement that names it, or its whole city', () => {
    const both = [agreement, wholeCity];
    expect(both.filter(concerns('anshun', lineage))).toEqual([agreement]);
    expect(both.filter(concerns('beilin', lineage))).toEqual([wholeCity]);
    expect(both.filter(concerns('xixiu', lineage))).toEqual([]);
  });

  it('is led up to its province, and one that is not on record is led nowhere', () => {
    expect(lineage('yanliang')).toEqual(['yanliang', 'xian', 'shaanxi']);
    expect(lineage('nowhere')).toEqual(['nowhere']);
  });
});

describe('an item', () => {
  const listed = (own: string, from: string, to: string, partiesComplete = true) =>
    mayList(own, from, to, lineage)({ ...agreement, partiesComplete });

  it('is listed by either of the two that take part', () => {
    expect([listed('yanliang', 'yanliang', 'anshun'), listed('anshun', 'yanliang', 'anshun')]).toEqual([
      true,
      true,
    ]);
  });

  it('is listed by nobody else, and not with a place that takes no part', () => {
    expect([listed('weinan', 'yanliang', 'anshun'), listed('weinan', 'weinan', 'anshun')]).toEqual([
      false,
      false,
    ]);
    expect(listed('yanliang', 'yanliang', 'weinan')).toBe(false);
  });

  it('is listed with a member that nobody has named where the list of members is not whole', () => {
    expect(listed('yanliang', 'yanliang', 'weinan', false)).toBe(true);
    expect(listed('weinan', 'weinan', 'yanliang', false)).toBe(false);
  });
});
