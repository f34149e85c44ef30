import type { ImportKind } from '#contract/vocabulary-of-imports';
import { cellName } from '../file/sheet.ts';
import { Trouble, type Entry, type Ground, type Heading, type Plan, type Table } from './table.ts';
import type { AnyWriting } from './texts.ts';

export type Row = Record<string, unknown>;
/** Under which heading a row cannot be taken, and why. */
type Refused = [string, Trouble];

/** A column that says one field of a row; `required`: a row that is new must say it. */
export type Column = Heading & { key: string; writing: AnyWriting; required?: true };

/** What a table knows of the database while it reads rows. */
type Known = {
  rows: Row[];
  /** The row that an entry means, undefined for a new one; `key` is the same for two entries that mean the same. */
  match: (entry: Entry) => { row: Row | undefined; key: string; heading: string } | Refused;
  /** The row with what its cells refer to, and whether it holds together. */
  complete?: (row: Row, entry: Entry, isNew: boolean) => Row | Refused;
};

type Listing = {
  kind: ImportKind;
  /** What the agency keeps; rows are known in it by their id. */
  table: 'service_points' | 'service_windows' | 'cross_region_items' | 'channels';
  columns: readonly Column[];
  know: (ground: Ground) => Promise<Known>;
};
type Value = { isNew: boolean; row: Row };

const write = (row: Row, { key, writing }: Column) => {
  const value = row[key];
  return value === null || value === undefined ? '' : writing.write(value as never);
};

/** What a row is to be, and whether that is anything else than it is; every fault of it. */
const read = (entry: Entry, was: Row | undefined, columns: readonly Column[]) => {
  const row: Row = { ...was };
  const refused: Refused[] = [];
  let changed = !was;
  for (const column of columns) {
    const written = entry.text(column.heading);
    if (!written && !was && column.required) refused.push([column.heading, new Trouble('missing')]);
    if (!written || (was && written === write(was, column))) continue;
    const value = column.writing.read(written) as unknown;
    if (value instanceof Trouble) refused.push([column.heading, value]);
    else if (column.key) {
      row[column.key] = value;
      changed = true;
    }
  }
  return { row, changed, refused };
};

const plan = async (entries: Entry[], ground: Ground, { columns, know }: Listing): Promise<Plan> => {
  const { match, complete } = await know(ground);
  const made: Plan = { writes: [], same: 0, legacy: 0, faults: [] };
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const fail = ([heading, trouble]: Refused) => void made.faults.push(entry.fault(heading, trouble));
    const matched = match(entry);
    if (Array.isArray(matched)) {
      fail(matched);
      continue;
    }
    const { key, heading } = matched;
    const first = seen.get(key);
    if (first) {
      fail([heading, new Trouble('twice', first)]);
      continue;
    }
    seen.set(key, cellName(entry.cell(heading)));
    const { row, changed, refused } = read(entry, matched.row, columns);
    refused.forEach(fail);
    if (refused.length) continue;
    if (!changed) {
      made.same += 1;
      continue;
    }
    const isNew = !matched.row;
    const whole = complete ? complete(row, entry, isNew) : row;
    if (Array.isArray(whole)) fail(whole);
    else made.writes.push({ isNew, row: whole } satisfies Value);
  }
  return made;
};

/** A table whose rows the agency's editors write directly: new ones are added, others are changed where they differ. */
export const listing = (described: Listing): Table => {
  const { kind, table, columns, know } = described;
  return {
    kind,
    headings: columns,
    plan: (entries, ground) => plan(entries, ground, described),
    write: async (values, { transaction }) => {
      const [added, changed] = [true, false].map((isNew) =>
        (values as Value[]).filter((value) => value.isNew === isNew).map(({ row }) => row),
      ) as [Row[], Row[]];
      const into = table as 'service_points';
      if (added.length)
        await transaction
          .insertInto(into)
          .values(added as never)
          .execute();
      for (const { id, ...row } of changed)
        await transaction
          .updateTable(into)
          .set(row as never)
          .where('id', '=', id as string)
          .execute();
    },
    rows: async (ground) =>
      (await know(ground)).rows.map((row) => columns.map((column) => write(row, column))),
  };
};
