import type { Guide } from '#contract/guides';
import type { Situation } from '#rules/when';
import { takesSeveral } from '#rules/when';
import { known } from '#rules/known';

/** What a link carries of a list: what was answered, what is ready. Nothing of the person. */
export type SharedList = { answers: Record<string, string[]>; ticked: string[] };

/** Changes when the marks are made otherwise: an old link then reads as nothing, never as something else. */
const FORM = '1';
const LENGTH = 4;
const LIMIT = 2_000;
const SPACE = 36 ** LENGTH;

/** Four letters for a text (FNV-1a), the same whatever order or version the guide comes in. */
const mark = (text: string) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % SPACE).toString(36).padStart(LENGTH, '0');
};
const markOption = ({ question }: Situation, option: string) => mark(`${question}\n${option}`);
const markMaterial = (name: string) => mark(`\n${name}`);

const situationsOf = ({ facts }: Guide) => known(facts.process.situations) ?? [];
const namesOf = ({ facts }: Guide) => (known(facts.materials.list) ?? []).map(({ name }) => name);

/** The list as the few letters that a link carries. What the guide does not have (any longer) is left out. */
export const writeList = (guide: Guide, { answers, ticked }: SharedList) => {
  const chosen = situationsOf(guide).flatMap((situation) =>
    situation.options
      .filter((option) => answers[situation.question]?.includes(option))
      .map((option) => markOption(situation, option)),
  );
  const ready = namesOf(guide).filter((name) => ticked.includes(name));
  return FORM + [...chosen, ...ready.map(markMaterial)].join('');
};

/** What the letters of a link say of a guide; nothing where they are none of ours. Whatever else is ignored. */
export const readList = (guide: Guide, letters: string): SharedList | undefined => {
  const whole = letters.length <= LIMIT && /^[0-9a-z]+$/.test(letters) && letters.startsWith(FORM);
  if (!whole || letters.length % LENGTH !== FORM.length) return undefined;
  const marks = new Set(letters.slice(FORM.length).match(/.{4}/g));
  const answers = situationsOf(guide).flatMap((situation) => {
    const chosen = situation.options.filter((option) => marks.has(markOption(situation, option)));
    const kept = takesSeveral(situation) ? chosen : chosen.slice(0, 1);
    return kept.length ? [[situation.question, kept] as const] : [];
  });
  return {
    answers: Object.fromEntries(answers),
    ticked: namesOf(guide).filter((name) => marks.has(markMaterial(name))),
  };
};
