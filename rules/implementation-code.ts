/** 实施编码 (GB/T 39554.1-2020): credit code of the agency, level, 12 digits of the item, perhaps 2 of its case. */

const STANDARD = /^([0-9A-Z]{18})([0-9A-Z])([0-9A-Z]{12})(\d{2})?$/;
/** 行使层级 (GB/T 39046-2020 A.2). */
const LEVEL = /^[1-7]$/;
/** 基本编码: 00 or a province, then kind, department and item; what a province adds may have letters. */
const BASIC = /^\d{5}[0-9A-Z]{7}$/;

/** The 31 characters of a credit code (GB 32100-2015): no I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The last character that the first 17 of a 统一社会信用代码 call for (GB 32100-2015, weights 3ⁱ modulo 31);
 * undefined where one of them is none of its characters.
 */
export const creditCheckOf = (code: string): string | undefined => {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = CHARACTERS.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31];
};

/** Whether it is a 统一社会信用代码 whose last character agrees with the others. */
export const isCreditCode = (code: string) => code.length === 18 && creditCheckOf(code) === code[17];

export type ImplementationCode =
  | { form: 'standard'; agencyCode: string; level: string; basicCode: string }
  | { form: 'faulty'; fault: 'credit-code' | 'level' | 'basic-code' }
  | { form: 'legacy' };

/** As a person copies it: no spaces, any case, full-width letters as well. */
export const tidyCode = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/**
 * What an 实施编码 of 31 digits (33 with the 业务办理项) says. One of any other length is an older form, which
 * many systems still use: it is never wrong for that.
 */
export const readImplementationCode = (written: string): ImplementationCode => {
  const [, agencyCode = '', level = '', basicCode = ''] = STANDARD.exec(tidyCode(written)) ?? [];
  if (!agencyCode) return { form: 'legacy' };
  if (!isCreditCode(agencyCode)) return { form: 'faulty', fault: 'credit-code' };
  if (!LEVEL.test(level)) return { form: 'faulty', fault: 'level' };
  if (!BASIC.test(basicCode)) return { form: 'faulty', fault: 'basic-code' };
  return { form: 'standard', agencyCode, level, basicCode };
};
