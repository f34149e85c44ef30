import { Trouble } from './table.ts';

/** How a kind of value is written in a cell, and read from one. */
export type Writing<V> = { write: (value: V) => string; read: (text: string) => V | Trouble };

/** Any kind of value, where only its text is of interest. */
export type AnyWriting = { write: (value: never) => string; read: (text: string) => unknown };

const MOST = 4000;

export const text = (most = MOST): Writing<string> => ({
  write: (value) => value,
  read: (written) => (written.length > most ? new Trouble('too-long', String(most)) : written),
});

/** Several, one a line. */
export const lines: Writing<string[]> = {
  write: (values) => values.join('\n'),
  read: (written) => {
    const each = written
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    return each.some((line) => line.length > MOST) ? new Trouble('too-long', String(MOST)) : each;
  },
};

/** Several words, between 、 or ；. */
export const words: Writing<string[]> = {
  write: (values) => values.join('、'),
  read: (written) => [
    ...new Set(
      written
        .split(/[、；;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ],
};

/** A member of a closed list by its label. */
export const member = <K extends string>(list: Record<K, string>): Writing<K> => ({
  write: (key) => list[key],
  read: (written) =>
    (Object.keys(list) as K[]).find((key) => list[key] === written) ??
    new Trouble('not-in-list', Object.values(list).join('、')),
});

/** Several members of a closed list. */
export const members = <K extends string>(list: Record<K, string>): Writing<K[]> => ({
  write: (keys) => keys.map((key) => list[key]).join('、'),
  read: (written) => {
    const each = (words.read(written) as string[]).map((one) => member(list).read(one));
    return each.find((one) => one instanceof Trouble) ?? (each as K[]);
  },
});

export const yes: Writing<boolean> = {
  write: (value) => (value ? '是' : '否'),
  read: (written) =>
    ['是', '否'].includes(written) ? written === '是' : new Trouble('not-in-list', '是、否'),
};

export const count: Writing<number> = {
  write: String,
  read: (written) => (/^\d{1,3}$/.test(written) ? Number(written) : new Trouble('not-a-count')),
};

export const day: Writing<string> = {
  write: (value) => value,
  read: (written) => {
    const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? [];
    const iso = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    const there = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(+there) && there.toISOString().startsWith(iso) ? iso : new Trouble('not-a-day');
  },
};

export const url: Writing<string> = {
  write: (value) => value,
  read: (written) =>
    /^https?:\/\//.test(written) && URL.canParse(written) ? written : new Trouble('not-an-address'),
};

/** Mobile, area code and 7 or 8 digits, 400 and 800, each perhaps with an extension; or a short number as 12345. */
const PHONE =
  /^((1\d{10}|0\d{2,3}[- ]?\d{7,8}|[48]00[- ]?\d{3}[- ]?\d{4})([-转 ]\d{1,6})?|1\d{2}|1\d{4}|9[56]\d{3,4})$/;
export const phone: Writing<string> = {
  write: (value) => value,
  read: (written) =>
    written.split(/[、，,；;/\n]/).every((one) => PHONE.test(one.trim().replace(/[—–－]/g, '-')))
      ? written
      : new Trouble('not-a-phone'),
};
