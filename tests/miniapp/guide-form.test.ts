import { describe, expect, it } from 'vitest';
import { guideHeads } from '#contract/vocabulary-of-guide-drafts';
import { guideFields } from '#contract/vocabulary-of-guides';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { fieldAt, fieldsByGroup, type Value } from '../../miniapp/src/staff/guide/fields';

const all = Object.values(fieldsByGroup).flat();
const withParts = (values: readonly Value[]): Value[] =>
  values.flatMap((value) => [value, ...withParts(value.parts)]);

describe('the form of a guide', () => {
  it('has every field of the contract, each under its name', () => {
    const names = Object.fromEntries(
      Object.entries(fieldsByGroup).map(([group, fields]) => [
        group,
        Object.fromEntries(fields.map(({ field, label }) => [field, label])),
      ]),
    );
    expect(names).toEqual({ guide: guideHeads, ...guideFields });
  });

  it('has every detail of a material under its name, and knows which may be left out', () => {
    const parts = fieldAt('materials', 'list')?.parts ?? [];
    expect(Object.fromEntries(parts.map(({ name, label }) => [name, label]))).toEqual(
      guidePartFields.material,
    );
    expect(parts.filter(({ optional }) => !optional).map(({ name }) => name)).toEqual(['name']);
  });

  it.each([
    ['identity', 'summary', 'text'],
    ['identity', 'everydayNames', 'texts'],
    ['identity', 'status', 'choice'],
    ['identity', 'effectiveOn', 'day'],
    ['authority', 'levels', 'choices'],
    ['limits', 'promised', 'one'],
    ['process', 'flowChart', 'url'],
    ['materials', 'list', 'many'],
    ['fees', 'charged', 'yes'],
    ['visits', 'count', 'number'],
    ['guide', 'lifeStage', 'choice'],
  ])('takes %s.%s as %s', (group, field, kind) => {
    expect(fieldAt(group, field)?.kind).toBe(kind);
  });

  it('has a label for everything that can be chosen, and for every detail', () => {
    const every = withParts(all);
    const choices = every.filter(({ kind }) => kind === 'choice' || kind === 'choices');
    expect(choices.length).toBeGreaterThan(10);
    expect(choices.filter(({ options }) => !Object.keys(options).length)).toEqual([]);
    expect(every.flatMap(({ parts }) => parts.filter(({ label }) => !label))).toEqual([]);
  });

  it('says what is wrong with a value, and of a whole fact whether it may be sent', () => {
    const count = fieldAt('visits', 'count')!;
    expect(count.faultOf(2)).toBeUndefined();
    expect(count.faultOf('zwei')).toBe('invalid_type');
    expect(count.faultOf(-1)).toBe('too_small');
    expect(count.fits({ value: 2, source: 'law' })).toBe(true);
    expect(count.fits({ value: 2, source: '' })).toBe(false);
    expect(count.fits('not-applicable')).toBe(true);
    expect(fieldAt('guide', 'lifeStage')!.fits(null)).toBe(true);
    expect(fieldAt('guide', 'name')!.fits('')).toBe(false);
  });
});
