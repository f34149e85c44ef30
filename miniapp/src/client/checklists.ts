import { onPhone } from './on-phone';
import { eachIs, isText, isTexts, listOf } from './restored';

/** What a person answered on a guide, and the materials that are ready. Only this phone knows it. */
export type Checklist = {
  code: string;
  name: string;
  /** The chosen options of each answered question. */
  answers: Record<string, string[]>;
  /** Names of the materials that are ready. */
  ticked: string[];
  changedAt: string;
};
type Named = Pick<Checklist, 'code' | 'name'>;

const form = { code: isText, name: isText, answers: eachIs(isTexts), ticked: isTexts, changedAt: isText };
const checklists = onPhone<Checklist[]>('checklists', [], listOf(form));

const others = (code: string) => checklists.read().filter((list) => list.code !== code);

/** Keeps a list in place of what was kept of its guide. */
export const keepChecklist = (list: Omit<Checklist, 'changedAt'>) =>
  checklists.write([{ ...list, changedAt: new Date().toISOString() }, ...others(list.code)]);

const listFor = ({ code, name }: Named): Omit<Checklist, 'changedAt'> => ({
  ...(checklists.read().find((list) => list.code === code) ?? { answers: {}, ticked: [] }),
  code,
  name,
});

/** Answers a question of a guide; no options means that it is open again. */
export const answer = (guide: Named, question: string, options: string[]) => {
  const list = listFor(guide);
  const { [question]: _, ...rest } = list.answers;
  keepChecklist({ ...list, answers: options.length ? { ...rest, [question]: options } : rest });
};

/** Marks a material of a guide as ready, or as not. */
export const tick = (guide: Named, material: string, ready: boolean) => {
  const list = listFor(guide);
  const rest = list.ticked.filter((name) => name !== material);
  keepChecklist({ ...list, ticked: ready ? [...rest, material] : rest });
};

/** Forgets the list of a guide. */
export const dropChecklist = (code: string) => checklists.write(others(code));

/** Forgets all of them. */
export const forgetChecklists = () => checklists.write([]);

/** All lists, the one changed last first. */
export const useChecklists = checklists.use;

/** The list of one guide, once a question was answered or a material ticked. */
export const useChecklist = (code: string): Checklist | undefined =>
  useChecklists().find((list) => list.code === code);
