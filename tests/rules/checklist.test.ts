import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence } from '#contract/vocabulary';
import { answersTo, personalList, questionsFor, type PersonalList } from '../../rules/checklist.ts';
import type { Answers, Situation } from '../../rules/when.ts';

type Form = Record<'when' | 'origin', string> & Record<'required' | 'exempt', boolean | Absence>;

const form: Form = { required: true, when: 'not-provided', origin: 'applicant', exempt: 'not-provided' };
const material = (name: string, more: Partial<Form> = {}) => ({ ...form, name, ...more });

const who = { question: '谁来办？', options: ['本人办理', '委托他人办理'] };
const settle = { question: '去做什么？', options: ['定居', '探亲'] };
const child = { question: '申请定居的，属于哪种情形？', options: ['未上户口的子女', '其他情形'] };
const card = material('身份证');
const letter = material('委托书', { when: '委托他人办理' });
const birth = material('出生证明', { when: '定居且未上户口的子女' });
const photo = material('照片', { required: false });
const licence = material('营业执照', { origin: 'government', exempt: true });
const odd = material('别的证明', { when: '窗口要看的' });
const materials = [card, letter, birth, photo, licence, odd];
const situations = [who, settle, child];

const namesOf = (list: Record<string, { name: string }[]>) =>
  Object.fromEntries(Object.entries(list).map(([group, all]) => [group, all.map(({ name }) => name)]));

describe('the personal list', () => {
  it('leaves what depends on a situation open before anything is answered', () => {
    expect(namesOf(personalList(materials, situations, {}))).toEqual({
      needed: ['身份证'],
      optional: ['照片'],
      open: ['委托书', '出生证明', '别的证明'],
      exempt: ['营业执照'],
      spared: [],
    });
  });

  it('asks 王阿姨, who goes herself, for no letter, and her son for one', () => {
    const { spared } = personalList(materials, situations, { [who.question]: ['本人办理'] });
    expect(spared).toEqual([letter]);
    const { needed } = personalList(materials, situations, { [who.question]: ['委托他人办理'] });
    expect(needed).toEqual([card, letter]);
  });

  it('keeps a material whose situation no question asks, whatever was answered', () => {
    const answers = { [who.question]: ['本人办理'], [settle.question]: ['探亲'] };
    expect(personalList(materials, situations, answers).open).toEqual([odd]);
  });

  it.each<Partial<Form>>([
    { origin: 'applicant', exempt: true },
    { origin: 'government', exempt: false },
    { origin: 'government', exempt: 'not-provided' },
  ])('says 不用你交 of nothing that nobody said it of: %j', (more) => {
    expect(personalList([material('营业执照', more)]).needed).toHaveLength(1);
  });
});

describe('the questions', () => {
  it('are those a material waits for; what changes nothing any more is not asked', () => {
    expect(questionsFor(situations, materials, {}).open).toEqual([who, settle, child]);
    const afterwards = questionsFor(situations, materials, { [settle.question]: ['探亲'] });
    expect(afterwards).toEqual({ answered: [settle], open: [who] });
  });

  it('are none where no material depends on them', () => {
    expect(questionsFor(situations, [card], {}).open).toEqual([]);
  });

  it('are not answered by what the guide does not offer', () => {
    expect(answersTo(who, { [who.question]: ['神仙代办'] })).toEqual([]);
  });
});

/** Guides of up to four questions, one or several answers each, and materials that name their options. */
const guides = fc
  .array(fc.record({ options: fc.integer({ min: 2, max: 4 }), several: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((shapes) => {
    const questions = shapes.map(({ options, several }, q) => ({
      question: `问题${q}${several ? '（可多选）' : ''}`,
      options: Array.from({ length: options }, (_, o) => `选项${q}之${o}`),
    }));
    const option = fc.constantFrom(...questions.flatMap(({ options }) => options), '别的情形');
    const when = fc
      .tuple(option, fc.array(fc.tuple(fc.constantFrom('、', '或', '且', '，'), option), { maxLength: 3 }))
      .map(([first, rest]) => rest.reduce((text, [mark, next]) => text + mark + next, first));
    const answers: fc.Arbitrary<Answers> = fc.record<Record<string, string[]>>(
      Object.fromEntries(
        questions.map(({ question, options }) => [
          question,
          fc.subarray([...options], {
            minLength: 1,
            maxLength: question.includes('多选') ? options.length : 1,
          }),
        ]),
      ),
      { requiredKeys: [] },
    );
    const listed = fc
      .array(fc.option(when, { nil: 'not-provided' }), { maxLength: 8 })
      .map((whens) => whens.map((text, i) => material(`材料${i}`, { when: text })));
    return fc.record({ questions: fc.constant(questions), listed, answers });
  });

type Case = { questions: Situation[]; listed: (typeof card)[]; answers: Answers };

describe('answering', () => {
  const stays = ({ needed, optional, open, exempt }: PersonalList<object>) => [
    ...needed,
    ...optional,
    ...open,
    ...exempt,
  ];

  it('only ever takes materials off the list, never puts one on it', () => {
    const holds = ({ questions, listed, answers }: Case) => {
      for (const question of Object.keys(answers)) {
        const { [question]: _, ...fewer } = answers;
        expect(stays(personalList(listed, questions, fewer))).toEqual(
          expect.arrayContaining(stays(personalList(listed, questions, answers))),
        );
        const before = personalList(listed, questions, fewer);
        expect(personalList(listed, questions, answers).needed).toEqual(
          expect.arrayContaining(before.needed),
        );
      }
    };
    fc.assert(fc.property(guides, holds));
  });

  it('comes to the same list in any order, with every material in one group', () => {
    const holds = ({ questions, listed, answers }: Case) => {
      const turned = Object.fromEntries(
        Object.entries(answers)
          .reverse()
          .map(([question, options]) => [question, [...options].reverse()]),
      );
      const list = personalList(listed, questions, answers);
      expect(personalList(listed, questions, turned)).toEqual(list);
      expect(Object.values(list).flat()).toHaveLength(listed.length);
      expect(Object.values(list).flat()).toEqual(expect.arrayContaining(listed));
    };
    fc.assert(fc.property(guides, holds));
  });

  it('leaves out no material whose situation was chosen, nor one that has none', () => {
    const holds = ({ questions, listed, answers }: Case) => {
      const chosen = Object.values(answers).flat();
      for (const { when } of personalList(listed, questions, answers).spared) {
        expect(when).not.toBe('not-provided');
        expect(chosen).not.toContain(when);
      }
    };
    fc.assert(fc.property(guides, holds));
  });

  it('of all that is asked leaves only what no question decides open', () => {
    const holds = ({ questions, listed, answers }: Case) => {
      const { open } = questionsFor(questions, listed, answers);
      const undecided = personalList(listed, questions, answers).open;
      const plain = undecided.filter(({ when }) => !/[、或且，]|别的情形/.test(when));
      expect(open.length > 0 || plain.length === 0).toBe(true);
    };
    fc.assert(fc.property(guides, holds));
  });
});
