import type { CaseDoors } from '#contract/rating-doors';
import { onPhone } from './on-phone';
import { isText, listOf } from './restored';

/** A case that was found on this phone by its number. The applicant's name is not kept. */
type KeptCase = CaseDoors & { keptAt: string };
type Door = CaseDoors['steps'][number] & { door: string };

const form = { caseNumber: isText, keptAt: isText, steps: Array.isArray };
const cases = onPhone<KeptCase[]>('cases', [], listOf(form));

/** Keeps a case in place of what was kept of it. */
export const keepCase = (found: CaseDoors) => {
  const others = cases.read().filter(({ caseNumber }) => caseNumber !== found.caseNumber);
  cases.write([{ ...found, keptAt: new Date().toISOString() }, ...others]);
};

/** Somebody would rather not rate what is behind a door: it is not offered again. */
export const leaveDoor = (door: string) =>
  cases.write(
    cases.read().map((one) => ({
      ...one,
      steps: one.steps.map((step) => (step.door === door ? { ...step, door: null } : step)),
    })),
  );

/** The steps of a case that may still be rated. */
export const openDoors = ({ steps }: CaseDoors, now = new Date()): Door[] =>
  steps.filter(
    (step): step is Door => !!step.door && !step.rated && Date.parse(step.ratableUntil) > now.getTime(),
  );

/** The cases on this phone, the one looked for last first. */
export const useCases = cases.use;

/** Forgets all of them. */
export const forgetCases = () => cases.write([]);
