import { randomUUID } from 'node:crypto';
import { servicePointKinds } from '#contract/vocabulary-of-ratings';
import { pointsOf, windowsOf } from './known-places.ts';
import { listing, type Column, type Row } from './listing.ts';
import { Trouble, type Entry, type Table } from './table.ts';
import { member, phone, text, yes, type AnyWriting, type Writing } from './texts.ts';

const ID = '编号';
export const POINT = '服务点';
export const WINDOW = '窗口';

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
