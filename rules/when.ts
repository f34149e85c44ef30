/**
 * Reads 什么情形才要 of a material: one option of a guide's questions, several joined by 、 or 或 (any of
 * them), or clauses joined by 且 or a comma (all of them). What cannot be read for sure stays open.
 */

export type Situation = { question: string; options: readonly string[] };
/** The chosen options of each question that was answered. */
export type Answers = Readonly<Record<string, readonly string[]>>;
type Truth = 'yes' | 'no' | 'open';

/** An option that the text names; `loosely` where the text adds what no question asks. */
type Named = Situation & { option: string; loosely: boolean };
/** Any of these, or a clause that names no option. */
type Clause = Named[] | 'unread';

/** Whether a question takes several answers. */
export const takesSeveral = ({ question }: Situation) => question.includes('（可多选）');

/** A text without the words that only lead to what it names; 代办 and 办理 are the same there. */
const bare = (text: string) =>
  text
    .replace(/\s/g, '')
    .replace(/^[^，。]*(?:有|是|为|属于)：/, '')
    .replace(/^(?:申请人|申请|您)?(?:是|属于|为)?/, '')
    .replace(/代办$/, '办理');

const optionsOf = (situations: readonly Situation[]) =>
  situations.flatMap((situation) => situation.options.map((option) => ({ ...situation, option })));

type Option = ReturnType<typeof optionsOf>[number];

/** The one option that a text names: word by word, else bare where only one reads so. */
const find = (options: Option[], text: string) => {
  const exact = options.filter(({ option }) => option === text);
  const alike = exact.length ? exact : options.filter(({ option }) => bare(option) === bare(text));
  return alike.length === 1 ? alike[0] : undefined;
};

const name = (options: Option[], text: string): Named | undefined => {
  const whole = find(options, text);
  if (whole) return { ...whole, loosely: false };
  const qualified = find(options, text.replace(/（[^（）]*）$/, ''));
  return qualified && { ...qualified, loosely: true };
};

/** No answer can name two options of a question that takes one. */
const contradicts = (clauses: Clause[]) => {
  const alone = clauses.flatMap((clause) =>
    clause === 'unread'
      ? []
      : [...new Set(clause.filter((one) => !takesSeveral(one)).map((one) => one.question))],
  );
  return new Set(alone).size < alone.length;
};

/** The clauses of a text, or nothing where no question of the guide decides it. */
export const readWhen = (text: string, situations: readonly Situation[]): Clause[] | undefined => {
  const options = optionsOf(situations);
  const whole = name(options, text);
  if (whole) return [[whole]];
  if (text.includes('且') && text.includes('或')) return undefined;
  const holding = options.filter(({ option }) => /[、或且，]/.test(option));
  holding.sort((a, b) => b.option.length - a.option.length);
  const guarded = holding.reduce((rest, { option }, i) => rest.split(option).join(`<${i}>`), text);
  const open = (part: string) =>
    part.replace(/<(\d+)>/g, (_, i: string) => holding[Number(i)]?.option ?? part);
  const clauses = guarded.split(/且|，/).map((part): Clause => {
    const named = part.split(/、|或/).map((one) => name(options, open(one)));
    return named.every((one) => one !== undefined) ? named : 'unread';
  });
  const unread = clauses.filter((clause) => clause === 'unread').length;
  if (unread === clauses.length || (unread && text.includes('，')) || contradicts(clauses)) return undefined;
  return clauses;
};

const holds = ({ question, options, option, loosely }: Named, answers: Answers): Truth => {
  const chosen = answers[question]?.filter((one) => options.includes(one)) ?? [];
  if (!chosen.length) return 'open';
  if (!chosen.includes(option)) return 'no';
  return loosely ? 'open' : 'yes';
};

/** The first of these that is among the truths. */
const first = (order: Truth[], truths: Truth[]) => order.find((truth) => truths.includes(truth));

/** Whether it is so, after the answers: `open` while a question is, and where nothing decides it. */
export const judge = (clauses: Clause[], answers: Answers): Truth => {
  const any = (named: Named[]) =>
    first(
      ['yes', 'open'],
      named.map((one) => holds(one, answers)),
    ) ?? 'no';
  const truths = clauses.map((clause) => (clause === 'unread' ? 'open' : any(clause)));
  return first(['no', 'open'], truths) ?? 'yes';
};
