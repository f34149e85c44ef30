/**
 * Personal data in people's own words, found alike by the phone, which warns, and by the server, which masks.
 * Two ways, for two uses: `maskPersonalData` is exact, for words that others read; `maskNumbers` is blunt, for
 * searches that nobody needs to the digit.
 */
import { personalDataKinds, type PersonalDataKind } from '#contract/vocabulary-of-personal-data';

/** Where it stands in the words: UTF-16 units, the end not included. */
export type PersonalData = { kind: PersonalDataKind; start: number; end: number };

/** What a number may be split by, as people write it; the last ones are not even seen. */
const GAP = '[ .·•・_()\\-‐-―\\u200b-\\u200d\\u2060\\ufeff]{1,3}';
const RUN = new RegExp(`[0-9A-Za-z]+(?:${GAP}[0-9A-Za-z]+)*`, 'g');
/** Letters may stand against a number (tel138…, …1X); letters amid digits make it a code of something else. */
const GROUP = /^([A-Za-z]*)(\d+)([A-Za-z]*)$/;

const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:0|(?:00)?86)(?:(?:10|2\d)[2-9]\d{7}|[3-9]\d{2}[2-9]\d{6,7})$/;
/** Without its area code a number is a telephone only where the words before it say so. */
const LOCAL = /^[2-8]\d{6,7}$/;
const TELEPHONE_BEFORE = /(?:电话|座机|固话|tel)[^0-9A-Za-z]{0,4}$/i;
/** The issuers' first digits on cards in use in China, and their lengths. */
const CARD = /^(?:10|[3-6]|9[56])\d+$/;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Z][ .·•・-]?([A-HJ-NP-Z\d]{4}(?:[A-HJ-NP-Z\d]{1,2}|[挂学警港澳领]))(?![A-Z\d])/gi;

/** The two first digits of a region, the birthday: GB 11643-1999 4. */
const BORN =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)\d{4}((?:19|20)?\d\d)(\d\d)(\d\d)\d{3}[\dX]?$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const isDay = (year: number, month: number, day: number) => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
};

/** GB 11643-1999: 18 characters with the check of ISO 7064 MOD 11-2; the 15 digits of before 1999 have none. */
const isIdNumber = (number: string) => {
  const [, year = '', month, day] = BORN.exec(number) ?? [];
  if (!isDay(Number(year.length === 2 ? `19${year}` : year), Number(month), Number(day))) return false;
  if (number.length === 15) return year.length === 2;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0);
  return number.length === 18 && year.length === 4 && '10X98765432'[sum % 11] === number[17];
};

/** Luhn, ISO/IEC 7812-1. */
const isLuhn = (number: string) =>
  [...number].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

const isCard = (number: string) =>
  number.length >= 16 && number.length <= 19 && CARD.test(number) && isLuhn(number);

const kindOf = (number: string, before: string): PersonalDataKind | undefined => {
  if (isIdNumber(number)) return 'id-number';
  if (MOBILE.test(number) || LANDLINE.test(number)) return 'phone';
  if (isCard(number)) return 'bank-card';
  return LOCAL.test(number) && TELEPHONE_BEFORE.test(before) ? 'phone' : undefined;
};

type Group = { digits: string; start: number; end: number; after: string; glued: boolean };

/** The groups of digits in a run, each where it stands; a code in between parts them. */
const groupsOf = (run: string, offset: number): (Group | undefined)[] =>
  [...run.matchAll(/[0-9A-Za-z]+/g)].map(({ 0: token, index }) => {
    const [, before = '', digits = '', after = ''] = GROUP.exec(token) ?? [];
    if (!digits) return undefined;
    const start = offset + index + before.length;
    return { digits, start, end: start + digits.length, after, glued: before.length > 0 };
  });

/** The longest way to read the groups from one on as somebody's number, if there is one. */
const readFrom = (groups: readonly (Group | undefined)[], words: string) => {
  const [first] = groups;
  let digits = '';
  let found: { data: PersonalData; count: number } | undefined;
  for (const [at, group] of groups.entries()) {
    if (!first || !group || (at > 0 && group.glued) || digits.length > 19) break;
    digits += group.digits;
    const isX = /^x$/i.test(group.after);
    const kind = kindOf(
      isX && digits.length === 17 ? `${digits}X` : digits,
      words.slice(Math.max(0, first.start - 12), first.start),
    );
    const end = group.end + (isX && kind === 'id-number' ? 1 : 0);
    if (kind) found = { data: { kind, start: first.start, end }, count: at + 1 };
    if (group.after) break;
  }
  return found;
};

const findNumbers = (words: string): PersonalData[] =>
  [...words.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const groups = groupsOf(run, index);
    const found: PersonalData[] = [];
    for (let at = 0; at < groups.length;) {
      const read = readFrom(groups.slice(at, at + 19), words);
      if (read) found.push(read.data);
      at += read?.count ?? 1;
    }
    return found;
  });

/** A plate has two digits at least: 云SERVER is none. */
const findPlates = (words: string): PersonalData[] =>
  [...words.matchAll(PLATE)]
    .filter(([, number = '']) => number.replace(/\D/g, '').length >= 2)
    .map(({ 0: plate, index }) => ({ kind: 'plate', start: index, end: index + plate.length }));

/** Full-width and other shapes of digits and letters as plain ones; every place stays where it is. */
const plain = (words: string) =>
  words.replace(/[^\0-\x7f]/g, (character) => {
    const simple = character.normalize('NFKC');
    return simple.length === 1 ? simple : character;
  });

/** The ID numbers, telephones, bank cards and number plates in somebody's words, in their order. */
export const findPersonalData = (words: string): PersonalData[] => {
  const simple = plain(words);
  return [...findNumbers(simple), ...findPlates(simple)].sort((a, b) => a.start - b.start);
};

/**
 * The words as the public reads them: 打 13800138000 找我 → 打〔电话号码已隐去〕找我. Of the number itself nothing is
 * left: whoever knows the window and the day knows people by four digits (GB/T 35273-2020 7.2).
 */
export const maskPersonalData = (words: string) =>
  findPersonalData(words).reduceRight(
    (masked, { kind, start, end }) =>
      `${masked.slice(0, start)}〔${personalDataKinds[kind]}已隐去〕${masked.slice(end)}`,
    words,
  );

/** Six digits and more may be somebody's. */
const NUMBER = /\d(?:[ -]?\d){5,}[xX]?/g;

/** The same words with every long number made unreadable: 身份证 110101199003070011 → 身份证 ***. */
export const maskNumbers = (words: string) => words.normalize('NFKC').replace(NUMBER, '***');
