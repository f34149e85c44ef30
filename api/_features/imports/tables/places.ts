import { randomUUID } from 'node:crypto';
import { servicePointKinds } from '#contract/vocabulary-of-ratings';
import { listing, type Column, type Row } from './listing.ts';
import { Trouble, type Entry, type Ground, type Table } from './table.ts';
import { member, phone, text, yes, type AnyWriting, type Writing } from './texts.ts';

const ID = '编号';
const POINT = '服务点';
const WINDOW = '窗口';

const degrees = (least: number, most: number): Writing<number> => ({
  write: String,
  read: (written) => {
    const value = Number(written);
    return value >= least && value <= most
      ? value
      : new Trouble('not-in-list', `${least} 到 ${most} 之间的数`);
  },
});

const drawn = (letter: string) => `${letter}-${randomUUID().replaceAll('-', '').slice(0, 12)}`;

const column = (heading: string, key: string, writing: AnyWriting, example: string): Column => ({
  heading,
  key,
  writing,
  example,
});
const needed = (made: Column): Column => ({ ...made, needed: true, required: true });

/** The points of the agency that are in use. */
const pointsOf = ({ transaction, staff }: Ground) =>
  transaction
    .selectFrom('service_points')
    .select(['id', 'name', 'kind', 'address', 'phone', 'longitude', 'latitude', 'directions'])
    .where('agency_id', '=', staff.agency)
    .where('retired_on', 'is', null)
    .orderBy('id')
    .execute();

const windowsOf = ({ transaction, staff }: Ground) =>
  transaction
    .selectFrom('service_windows as w')
    .innerJoin('service_points as p', 'p.id', 'w.point_id')
    .select(['w.id', 'w.name', 'w.comprehensive', 'w.point_id', 'p.name as point', 'w.position'])
    .where('p.agency_id', '=', staff.agency)
    .where('p.retired_on', 'is', null)
    .where('w.retired_on', 'is', null)
    .where('w.test', '=', false)
    .orderBy('w.point_id')
    .orderBy('w.position')
    .execute();

/** By its number where the row has one, else by what it is called. */
const byIdOrName = (
  rows: Row[],
  nameOf: (row: Row) => string,
  entryName: (entry: Entry) => string,
  heading: string,
) => {
  const ids = new Map(rows.map((row) => [row.id, row]));
  const names = new Map(rows.map((row) => [nameOf(row), row]));
  return (entry: Entry): { row: Row | undefined; key: string; heading: string } | [string, Trouble] => {
    const id = entry.text(ID);
    const row = id ? ids.get(id) : names.get(entryName(entry));
    if (id && !row) return [ID, new Trouble('no-such-row')];
    return { row, key: String(row?.id ?? entryName(entry)), heading: id ? ID : heading };
  };
};

/** 服务点: where they are; what is open when stands at the desk's own page. */
export const servicePoints: Table = listing({
  kind: 'service-points',
  table: 'service_points',
  columns: [
    column(ID, '', text(), ''),
    needed(column('名称', 'name', text(100), '演示街道便民服务中心')),
    { ...column('种类', 'kind', member(servicePointKinds), '街道（镇）便民服务中心'), required: true },
    column('地址', 'address', text(200), '演示路 1 号'),
    column('电话', 'phone', phone, '0000-12345678'),
    column('经度', 'longitude', degrees(73, 136), '113.5'),
    column('纬度', 'latitude', degrees(3, 54), '28.2'),
    column('怎么走', 'directions', text(500), '公交演示站下车，往东 100 米'),
  ],
  know: async (ground) => {
    const rows = await pointsOf(ground);
    const { demonstration, source_id } = await ground.transaction
      .selectFrom('agencies')
      .select(['demonstration', 'source_id'])
      .where('id', '=', ground.staff.agency)
      .executeTakeFirstOrThrow();
    return {
      rows,
      match: byIdOrName(
        rows,
        ({ name }) => String(name),
        (entry) => entry.text('名称'),
        '名称',
      ),
      complete: (row, _entry, isNew) => {
        if (((row.longitude ?? null) === null) !== ((row.latitude ?? null) === null))
          return [row.longitude ? '纬度' : '经度', new Trouble('one-of-two')];
        if (!isNew) return row;
        return { id: drawn('p'), agency_id: ground.staff.agency, demonstration, source_id, ...row };
      },
    };
  },
});

/** 窗口, each at its service point. */
export const serviceWindows: Table = listing({
  kind: 'service-windows',
  table: 'service_windows',
  columns: [
    column(ID, '', text(), ''),
    needed(column(POINT, 'point', text(100), '演示街道便民服务中心')),
    needed(column(WINDOW, 'name', text(100), '演示 3 号窗口')),
    column('综合窗口', 'comprehensive', yes, '是'),
  ],
  know: async (ground) => {
    const rows = await windowsOf(ground);
    const points = new Map((await pointsOf(ground)).map(({ id, name }) => [name, id]));
    let position = Math.max(0, ...rows.map((row) => row.position));
    return {
      rows,
      match: byIdOrName(
        rows,
        ({ point, name }) => `${point}\n${name}`,
        (entry) => `${entry.text(POINT)}\n${entry.text(WINDOW)}`,
        WINDOW,
      ),
      complete: ({ point, ...row }, _entry, isNew) => {
        const point_id = points.get(String(point));
        if (!point_id) return [POINT, new Trouble('no-such-point')];
        if (!isNew) return { ...row, point_id };
        position += 1;
        return { id: drawn('w'), comprehensive: false, ...row, point_id, position };
      },
    };
  },
});

const CAN = '能不能办';
const ITEM = '事项编号';
type Taken = { window_id: string; guide_code: string };

const takenAt = ({ transaction }: Ground, windows: string[]) =>
  transaction
    .selectFrom('window_items')
    .innerJoin('guide_versions', 'guide_versions.guide_code', 'window_items.guide_code')
    .select(['window_id', 'window_items.guide_code', 'guide_versions.name'])
    .where('withdrawn_at', 'is', null)
    .where('window_id', 'in', ['', ...windows])
    .orderBy('window_id')
    .orderBy('window_items.guide_code')
    .execute();

/** 窗口办什么: one row for a window and a matter; 不能 takes it away. */
export const windowItems: Table = {
  kind: 'window-items',
  headings: [
    { heading: POINT, example: '演示街道便民服务中心', needed: true },
    { heading: WINDOW, example: '演示 3 号窗口', needed: true },
    { heading: ITEM, example: 'P0101', needed: true },
    { heading: '事项名称', example: '演示事项' },
    { heading: CAN, example: '能' },
  ],
  plan: async (entries, ground) => {
    const windows = await windowsOf(ground);
    const byName = new Map(windows.map((one) => [`${one.point}\n${one.name}`, one.id]));
    const points = new Set(windows.map(({ point }) => point));
    const codes = [...new Set(entries.map((entry) => entry.text(ITEM).toUpperCase()))];
    const guides = await ground.transaction
      .selectFrom('guides')
      .select('code')
      .where('code', 'in', codes)
      .execute();
    const known = new Set(guides.map(({ code }) => code));
    const taken = await takenAt(
      ground,
      windows.map(({ id }) => id),
    );
    const now = new Set(taken.map((one) => `${one.window_id} ${one.guide_code}`));
    const made = { writes: [] as (Taken & { can: boolean })[], same: 0, legacy: 0, faults: [] as never[] };
    const fail = (entry: Entry, heading: string, trouble: Trouble) =>
      void made.faults.push(entry.fault(heading, trouble) as never);
    for (const entry of entries) {
      const window_id = byName.get(`${entry.text(POINT)}\n${entry.text(WINDOW)}`);
      const guide_code = entry.text(ITEM).toUpperCase();
      const can = entry.text(CAN) || '能';
      if (!points.has(entry.text(POINT))) fail(entry, POINT, new Trouble('no-such-point'));
      else if (!window_id) fail(entry, WINDOW, new Trouble('no-such-window'));
      else if (!known.has(guide_code))
        fail(entry, ITEM, new Trouble('no-such-guide', '导出的办事指南里的编号'));
      else if (can !== '能' && can !== '不能') fail(entry, CAN, new Trouble('not-in-list', '能、不能'));
      else if (now.has(`${window_id} ${guide_code}`) === (can === '能')) made.same += 1;
      else made.writes.push({ window_id, guide_code, can: can === '能' });
    }
    return made;
  },
  write: async (values, { transaction }) => {
    const changes = values as (Taken & { can: boolean })[];
    const added = changes
      .filter(({ can }) => can)
      .map(({ window_id, guide_code }) => ({ window_id, guide_code }));
    if (added.length)
      await transaction
        .insertInto('window_items')
        .values(added)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    for (const { can, window_id, guide_code } of changes)
      if (!can)
        await transaction
          .deleteFrom('window_items')
          .where('window_id', '=', window_id)
          .where('guide_code', '=', guide_code)
          .execute();
  },
  rows: async (ground) => {
    const windows = new Map((await windowsOf(ground)).map((one) => [one.id, one]));
    return (await takenAt(ground, [...windows.keys()])).map(({ window_id, guide_code, name }) => {
      const { point, name: window } = windows.get(window_id)!;
      return [point, window, guide_code, name, '能'];
    });
  },
};
