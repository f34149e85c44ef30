/** The personal list: what a person brings, after the answers to a guide's questions. */
import type { Absence } from '#contract/vocabulary';
import { known, stated } from './known.ts';
import { judge, readWhen, type Answers, type Situation } from './when.ts';

type Asked = {
  required: boolean | Absence;
  when: string | Absence;
  origin: string;
  exempt: boolean | Absence;
};

type Fact<T> = { value: T } | Absence;
/** What a guide states of what to bring, and of what it asks about that. */
type GuideFacts<T> = {
  materials: { list: Fact<readonly T[]> };
  process: { situations: Fact<readonly Situation[]> };
};

export type PersonalList<T> = {
  /** To be brought. */
  needed: T[];
  /** May be brought. */
  optional: T[];
  /** Depends on what is not answered, or on what no question asks. */
  open: T[];
  /** Issued by the government, which says that it need not be handed in. */
  exempt: T[];
  /** Not asked for, as an answer says. */
  spared: T[];
};

const groupOf = (material: Asked, situations: readonly Situation[], answers: Answers) => {
  const when = stated(material.when);
  const clauses = when === undefined ? [] : readWhen(when, situations);
  const truth = clauses ? judge(clauses, answers) : 'open';
  if (truth === 'no') return 'spared';
  if (material.origin === 'government' && material.exempt === true) return 'exempt';
  if (truth === 'open') return 'open';
  return material.required === false ? 'optional' : 'needed';
};

/**
 * Sorts the materials of a guide by what the answers make of them. Only an answer leaves one out; what nobody
 * called optional counts as needed; without answers, whatever has a condition is open.
 */
export const personalList = <T extends Asked>(
  materials: readonly T[],
  situations: readonly Situation[] = [],
  answers: Answers = {},
): PersonalList<T> => {
  const list: PersonalList<T> = { needed: [], optional: [], open: [], exempt: [], spared: [] };
  for (const material of materials) list[groupOf(material, situations, answers)].push(material);
  return list;
};

/** The personal list of a guide. */
export const personalListOf = <T extends Asked>(facts: GuideFacts<T>, answers?: Answers) =>
  personalList(known(facts.materials.list) ?? [], known(facts.process.situations), answers);

/** How many are needed for sure, and how many at most, as long as something is open. */
export const countMaterials = ({ needed, optional, open }: PersonalList<unknown>) => ({
  always: needed.length,
  most: needed.length + optional.length + open.length,
});

/** The options that were chosen of a question; what the guide does not offer (any longer) is no answer. */
export const answersTo = ({ question, options }: Situation, answers: Answers) =>
  options.filter((option) => answers[question]?.includes(option));

/**
 * The questions that were answered, and those still to ask: such as some material waits for. A question
 * whose answer changes nothing (any more) is not asked.
 */
export const questionsFor = <T extends Situation>(
  situations: readonly T[],
  materials: readonly Asked[],
  answers: Answers,
) => {
  const { open } = personalList(materials, situations, answers);
  const clauses = open.flatMap(({ when }) => readWhen(stated(when) ?? '', situations) ?? []);
  const named = new Set(
    clauses.flatMap((clause) => (clause === 'unread' ? [] : clause.map((one) => one.question))),
  );
  const isAnswered = (situation: T) => answersTo(situation, answers).length > 0;
  return {
    answered: situations.filter(isAnswered),
    open: situations.filter((situation) => !isAnswered(situation) && named.has(situation.question)),
  };
};

/** The questions of a guide. */
export const questionsOf = (facts: GuideFacts<Asked>, answers: Answers) =>
  questionsFor(known(facts.process.situations) ?? [], known(facts.materials.list) ?? [], answers);
