import type pg from 'pg';
import { upsert, type Row } from './rows.ts';

/** What staff have changed since is theirs: of the shipped rows, those that nobody has. */
const untouched = async <T extends { id: string }>(client: pg.Client, table: string, rows: T[]) => {
  const { rows: changed } = await client.query(`select id from public.${table} where revision > 1`);
  const theirs = new Set(changed.map(({ id }) => id));
  return rows.filter(({ id }) => !theirs.has(id));
};

type Window = Row & { id: string; items?: string[] };
type Point = Row & { id: string; hours?: Row[]; windows: Window[] };

/** What ratings point at is brought up to date, never taken away. Gives the points that were written. */
export const plantServicePoints = async (client: pg.Client, shipped: Point[]) => {
  const points = await untouched(client, 'service_points', shipped);
  const ids = [points.map(({ id }) => id)];
  await upsert(
    client,
    'service_points',
    ['id'],
    points.map(({ windows: _windows, hours: _hours, ...row }) => row),
  );
  await client.query('delete from public.service_hours where point_id = any ($1)', ids);
  await upsert(
    client,
    'service_hours',
    ['point_id', 'weekday', 'opens'],
    points.flatMap(({ id, hours = [] }) => hours.map((row) => ({ pointId: id, ...row }))),
  );
  await upsert(
    client,
    'service_windows',
    ['id'],
    points.flatMap(({ id, windows }) =>
      windows.map(({ test = false, comprehensive = false, items: _items, ...row }, position) => ({
        pointId: id,
        position,
        test,
        comprehensive,
        ...row,
      })),
    ),
  );
  return points;
};

/** Which window takes which matter, of points that were written: when the guides are there. */
export const plantWindowItems = async (client: pg.Client, points: Point[]) => {
  const windows = points.flatMap((point) => point.windows);
  await client.query('delete from public.window_items where window_id = any ($1)', [
    windows.map(({ id }) => id),
  ]);
  await upsert(
    client,
    'window_items',
    ['window_id', 'guide_code'],
    windows.flatMap(({ id, items = [] }) => items.map((guideCode) => ({ windowId: id, guideCode }))),
  );
};

type Channel = Row & { id: string; sources: string[] };

export const plantChannels = async (client: pg.Client, agencyId: string, shipped: Channel[]) => {
  const placed = shipped.map((row, position) => ({ ...row, position }));
  const channels = await untouched(client, 'channels', placed);
  await client.query('delete from public.channel_sources');
  await upsert(
    client,
    'channels',
    ['id'],
    channels.map(({ sources: _sources, ...row }) => ({ ...row, agencyId })),
  );
  await upsert(
    client,
    'channel_sources',
    ['channel_id', 'source_id'],
    shipped.flatMap(({ id, sources }) => sources.map((sourceId) => ({ channelId: id, sourceId }))),
  );
};
