import * as lists from '#contract/vocabulary';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { guideWords } from '@/words-of-guides';
import { sayLimit } from './say';

/** The closed lists by the fields whose values are theirs. */
const closed: Record<string, Record<string, string>> = {
  'identity.status': lists.guideStatuses,
  'authority.kind': lists.itemKinds,
  'authority.levels': lists.exercisingLevels,
  'service.audiences': lists.audiences,
  'service.caseKind': lists.caseKinds,
  'service.crossRegionScope': lists.crossRegionScopes,
};

/** The closed lists of details. */
const closedParts: Record<string, Record<string, string>> = {
  kind: lists.materialKinds,
  form: lists.materialForms,
  origin: lists.materialOrigins,
};

/** The names of the details that a field is made of. */
const parts: Record<string, Record<string, string>> = {
  'authority.legalBasis': guidePartFields.basis,
  'materials.list': guidePartFields.material,
  'process.steps': guidePartFields.step,
  'process.situations': guideWords.situation,
  'questions.list': guideWords.questionParts,
  'service.specialProcedures': guidePartFields.specialProcedure,
  'fees.items': guidePartFields.fee,
  'places.list': guidePartFields.place,
  'remedies.reconsideration': guidePartFields.remedy,
  'remedies.litigation': guidePartFields.remedy,
};

const isLimit = (value: object): value is Parameters<typeof sayLimit>[0] => 'amount' in value;

const sayParts = (place: string, value: object) =>
  Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    part === 'not-provided' || part === 'not-applicable'
      ? []
      : [
          `${parts[place]?.[name] ?? name}：${sayValue(place, closedParts[name]?.[String(part)] ?? part).join('，')}`,
        ],
  );

/** What each member of a list says, in one line; of anything else its lines. */
export const sayMembers = (place: string, value: unknown): string[] =>
  Array.isArray(value) ? value.map((one) => sayValue(place, one).join('；')) : sayValue(place, value);

/** What a field says, in lines: 是 and 否, the words of a closed list, a time limit, the details one by one. */
export const sayValue = (place: string, value: unknown): string[] => {
  if (typeof value === 'boolean') return [value ? guideWords.yes : guideWords.no];
  if (Array.isArray(value)) return value.flatMap((one) => sayValue(place, one));
  if (typeof value !== 'object' || value === null) return [closed[place]?.[String(value)] ?? String(value)];
  return isLimit(value) ? [sayLimit(value)] : sayParts(place, value);
};
