import { windowsOf } from './known-places.ts';
import { POINT, WINDOW } from './places.ts';
import { Trouble, type Entry, type Ground, type Table } from './table.ts';

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
