import type { RatingChannel } from '#contract/vocabulary';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import type { Register, RegisterColumn, RegisterProblem } from '#contract/vocabulary-of-registers';
import { levelOfTag } from '#rules/rating-tags';
import { inShanghai } from '#rules/shanghai';
import { anonymous, codes, flags, keyOf, nths } from './codes.ts';

/** A rating as any register knows it. `channel` is null where a register says 系统默认 in its place. */
export type Registered = {
  projectNo: string;
  serviceNumber: string;
  item: string;
  channel: RatingChannel | null;
  level: RatingLevel;
  tags: string[];
  comment: string;
  /** An instant, to the second. */
  givenAt: string;
  nth: keyof typeof nths;
  named: boolean;
  byDefault: boolean;
  effective: boolean;
};
export type RegisterRow = Record<RegisterColumn, string>;
export type Fault = { field: RegisterColumn; written: string; problem: RegisterProblem };

/** 2026-11-22 09:30:00: an instant on the clock of Shanghai. */
const sayTime = (instant: string) => inShanghai(instant).toISOString().slice(0, 19).replace('T', ' ');

/** The instant of a time of Shanghai; nothing where there is no such time, or it has not come yet. */
const readTime = (time: string) => {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time)) return undefined;
  const at = Date.parse(`${time.replace(' ', 'T')}+08:00`);
  const instant = Number.isNaN(at) || at > Date.now() ? undefined : new Date(at).toISOString();
  return instant && sayTime(instant) === time ? instant : undefined;
};

const flag = (yes: boolean, words = flags) => (yes ? words.yes : words.no);

/** The row of a rating; a fault where the register has no code for what it says. */
export const toRegister = (register: Register, rating: Registered): RegisterRow | Fault => {
  const { levels, channels, byDefault } = codes[register];
  const silent = byDefault !== undefined && rating.byDefault;
  const pf = silent ? byDefault : rating.channel && channels[rating.channel];
  if (!pf) return { field: 'pf', written: rating.channel ?? '', problem: 'unknown-code' };
  return {
    projectNo: rating.projectNo,
    serviceNumber: rating.serviceNumber,
    taskName: rating.item,
    pf,
    satisfaction: levels[rating.level],
    evalDetail: rating.tags.join(','),
    writingEvaluation: rating.comment,
    assessTime: sayTime(rating.givenAt),
    assessNumber: nths[rating.nth],
    evaluateType: nths[rating.nth],
    是否匿名: flag(!rating.named, anonymous),
    isprotion: flag(rating.byDefault),
    effectivEvalua: flag(rating.effective),
  };
};

/** The rating of a row, or every fault in it: no code is guessed, and nothing is left out in silence. */
export const fromRegister = (register: Register, row: Partial<RegisterRow>): Registered | Fault[] => {
  const { levels, channels, byDefault: silent } = codes[register];
  const faults: Fault[] = [];
  const written = (field: RegisterColumn) => (row[field] ?? '').trim();
  const wrong = (field: RegisterColumn, problem: RegisterProblem) =>
    faults.push({ field, written: written(field), problem });
  const read = <K extends string>(field: RegisterColumn, table: Partial<Record<K, string>>, empty?: K) => {
    if (!written(field) && empty) return empty;
    const found = keyOf(table, written(field));
    if (!found) wrong(field, written(field) ? 'unknown-code' : 'missing');
    return found;
  };

  const [projectNo, serviceNumber] = [written('projectNo'), written('serviceNumber')];
  if (!projectNo && !serviceNumber) wrong('projectNo', 'no-reference');
  const isSilent = silent !== undefined && written('pf') === silent;
  const channel = isSilent ? null : read<RatingChannel>('pf', channels);
  const level = read<RatingLevel>('satisfaction', levels);
  const tags = written('evalDetail')
    .split(/[,，]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.some((tag) => !levelOfTag(tag))) wrong('evalDetail', 'unknown-tag');
  else if (level && tags.some((tag) => levelOfTag(tag) !== level))
    wrong('evalDetail', 'tag-of-another-level');
  const comment = written('writingEvaluation');
  if (comment.length > 300) wrong('writingEvaluation', 'too-long');
  const givenAt = readTime(written('assessTime'));
  if (!givenAt) wrong('assessTime', written('assessTime') ? 'not-a-time' : 'missing');
  const nth = read('assessNumber', nths, 'first');
  if (nth && read('evaluateType', nths, nth) !== nth) wrong('evaluateType', 'not-the-same');
  const named = read<'yes' | 'no'>('是否匿名', anonymous, 'yes') === 'no';
  const byDefault = isSilent || read<'yes' | 'no'>('isprotion', flags, 'no') === 'yes';
  const effective = read<'yes' | 'no'>('effectivEvalua', flags, 'yes') === 'yes';
  const poor = level === 'dissatisfied' || level === 'very-dissatisfied';
  if (poor && !byDefault && !tags.length && !comment) wrong('evalDetail', 'reason-needed');
  if (faults.length || channel === undefined || !level || !givenAt || !nth) return faults;
  return {
    projectNo,
    serviceNumber,
    item: written('taskName'),
    channel,
    level,
    tags,
    comment,
    givenAt,
    nth,
    named,
    byDefault,
    effective,
  };
};
