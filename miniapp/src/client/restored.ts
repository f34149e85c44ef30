/** Reads what an older version, or another hand, left in the phone's storage: what has not the expected form is dropped. */

type Form = Record<string, (value: unknown) => boolean>;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** The texts of a kept list; none where no list was kept. */
export const textsIn = (kept: unknown) => (Array.isArray(kept) ? kept.filter(isText) : []);

/** The values of a record, whatever their names, that have a form. */
export const eachIs = (form: (value: unknown) => boolean) => (value: unknown) =>
  typeof value === 'object' && value !== null && Object.values(value).every(form);

/** The members of a kept list that have every field in its form; an empty list where none was kept. */
export const listOf =
  <T>(form: Form) =>
  (kept: unknown): T[] => {
    const fits = (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      Object.entries(form).every(([field, holds]) => holds((one as Record<string, unknown>)[field]));
    return Array.isArray(kept) ? (kept.filter(fits) as T[]) : [];
  };
