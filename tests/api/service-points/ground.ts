import { randomUUID } from 'node:crypto';
import type { Received } from '#contract/api';
import { setTimeout } from 'node:timers/promises';
import { receive } from '../open-api.ts';
import type { openDesk } from '../desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
export type DeskPoint = Received<'POST /desk/service-points'>;

export const facts = {
  name: '新桥社区服务站',
  kind: 'community',
  address: '新桥路 2 号',
  phone: '000-0000 0001',
  position: { longitude: 119.9, latitude: 38.62 },
  directions: '二楼',
};

/** A new point of 好办区, with two windows. */
export const addedPoint = async ({ chenxiao }: Desk): Promise<DeskPoint> => {
  const id = randomUUID();
  const added = await receive(
    'POST /desk/service-points',
    await chenxiao.post('/desk/service-points', { id, ...facts }),
  );
  const windows = [1, 2].map((number) => ({
    id: `${added.point.id}-${number}`,
    name: `${number} 号窗口`,
    comprehensive: true,
    retired: false,
    items: ['P0101'],
  }));
  const sent = { point: added.point.id, revision: added.revision, windows };
  return receive(
    'POST /desk/service-points/windows',
    await chenxiao.post('/desk/service-points/windows', sent),
  );
};

/** The windows of a point as the desk sends them. */
export const windowsOf = ({ point }: DeskPoint) =>
  point.windows.map(({ id, name, comprehensive, items, retiredOn }) => ({
    id,
    name,
    comprehensive,
    items,
    retired: retiredOn !== null,
  }));

/** The point as everybody reads it, once `holds` does: within the five seconds in which a change is to be seen. */
export const seenBy = async (
  { get }: Desk,
  id: string,
  holds: (point: DeskPoint['point'] | undefined) => boolean,
) => {
  const until = Date.now() + 5_000;
  for (;;) {
    const { items } = await receive('GET /service-points', await get('/service-points'));
    const point = items.find((one) => one.id === id);
    if (holds(point) || Date.now() > until) return point;
    await setTimeout(100);
  }
};

/** What is written in the audit log about a table, by 陈晓. */
export const audited = ({ sql }: Desk, room: string) =>
  sql(
    "select act, subject, before, after from audit_entries where room = $1 and staff_name = '陈晓' order by id desc",
    [room],
  );
