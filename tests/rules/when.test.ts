import { describe, expect, it } from 'vitest';
import { judge, readWhen, type Answers, type Situation } from '../../rules/when.ts';
import { guides } from '../seeds/seeds.ts';

const who = { question: '谁来办？', options: ['本人办理', '委托他人办理'] };
const why = { question: '为什么办？', options: ['首次', '换发', '补发', '因继承、受遗赠换经营者'] };
const what = { question: '变更什么？（可多选）', options: ['变更名称', '变更住所'] };
const all = [who, why, what];

/** What a text asks, judged by answers; `unread` where the questions do not decide it. */
const judged = (text: string, answers: Answers, situations: Situation[] = all) => {
  const clauses = readWhen(text, situations);
  return clauses ? judge(clauses, answers) : 'unread';
};

describe('what a material is needed for', () => {
  it('is so, is not so, or is open, as the question it names is answered', () => {
    expect(judged('换发', { [why.question]: ['换发'] })).toBe('yes');
    expect(judged('换发', { [why.question]: ['首次'] })).toBe('no');
    expect(judged('换发', { [who.question]: ['本人办理'] })).toBe('open');
  });

  it.each(['换发、补发', '换发或补发', '申请换发、补发'])('%s is so when any of its options is', (text) => {
    expect(judged(text, { [why.question]: ['补发'] })).toBe('yes');
    expect(judged(text, { [why.question]: ['首次'] })).toBe('no');
  });

  it.each(['换发且委托他人办理', '委托他人办理，换发'])('%s is so when both are', (text) => {
    expect(judged(text, { [why.question]: ['换发'] })).toBe('open');
    expect(judged(text, { [who.question]: ['本人办理'] })).toBe('no');
    expect(judged(text, { [why.question]: ['换发'], [who.question]: ['委托他人办理'] })).toBe('yes');
  });

  it('may be an option that holds such a mark itself', () => {
    expect(judged('因继承、受遗赠换经营者', { [why.question]: ['因继承、受遗赠换经营者'] })).toBe('yes');
    expect(judged('因继承、受遗赠换经营者、换发', { [why.question]: ['换发'] })).toBe('yes');
    expect(judged('因继承、受遗赠换经营者、换发', { [why.question]: ['首次'] })).toBe('no');
  });

  it('may be worded a little otherwise, where one option alone reads so', () => {
    expect(judged('委托他人代办', { [who.question]: ['委托他人办理'] })).toBe('yes');
    const either = { question: '哪种？', options: ['委托他人办理', '委托他人代办'] };
    expect(judged('是委托他人代办', { [either.question]: ['委托他人办理'] }, [either])).toBe('unread');
  });

  it('stays open where it adds what nobody asks, and is not so where the rest is not', () => {
    expect(judged('变更住所（用的是住宅）', { [what.question]: ['变更住所'] })).toBe('open');
    expect(judged('变更住所（用的是住宅）', { [what.question]: ['变更名称'] })).toBe('no');
    expect(judged('换发且住得远', { [why.question]: ['换发'] })).toBe('open');
    expect(judged('换发且住得远', { [why.question]: ['首次'] })).toBe('no');
  });

  it('takes several answers where the question does', () => {
    expect(judged('变更住所', { [what.question]: ['变更名称', '变更住所'] })).toBe('yes');
    expect(judged('变更名称且变更住所', { [what.question]: ['变更名称', '变更住所'] })).toBe('yes');
  });

  it.each(['遗失', '换发、遗失', '换发，住得远', '换发且补发', '首次或换发且本人办理', '不换发', '<9>', ''])(
    '%j is not read, since no answer decides it for sure',
    (text) => {
      expect(judged(text, { [why.question]: ['首次'] })).toBe('unread');
    },
  );

  it('counts an answer that the guide no longer offers as none', () => {
    expect(judged('换发', { [why.question]: ['加注'] })).toBe('open');
  });

  it('is read on every shipped material', () => {
    const texts = guides.flatMap(({ code, facts }) => {
      const situations = (facts.process?.situations?.value ?? []) as Situation[];
      const materials = (facts.materials?.list?.value ?? []) as { when?: string }[];
      return materials.flatMap(({ when }) =>
        when ? [{ code, when, read: readWhen(when, situations) }] : [],
      );
    });
    expect(new Set(texts.map(({ when }) => when)).size).toBeGreaterThan(300);
    expect(texts.filter(({ read }) => !read)).toEqual([]);
  });
});
