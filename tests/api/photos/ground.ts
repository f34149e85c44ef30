import { citizen, staff, type Staff } from '../../../api/_core/caller.ts';

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const clerk = (n: number, agency: string, window: string | null): Staff => {
  const person = { id: id(n), name: '林会计', agency, department: '综合科', window };
  return { ...person, roles: ['clerk'] };
};

/** Who has to do with the photo of a rating, and who has not. */
export const people = {
  lan: citizen(id(901)),
  zhou: citizen(id(902)),
  desk: staff(clerk(903, 'demo-approval', null)),
  /** Sits at the window that was rated. */
  rated: staff(clerk(904, 'demo-approval', 'photo-window')),
  elsewhere: staff(clerk(905, 'demo-far-approval', null)),
};

type Sql = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** A window of 好办区, a rating that `lan` gave there, and a photo of hers, bound to it where it is said. Gives the rating's number. */
export const plantPhoto = async (sql: Sql, n: number, { bound }: { bound: boolean }) => {
  await sql(`insert into service_points (id, agency_id, name, kind, source_id)
    select 'photo-point', 'demo-approval', '大厅', 'centre', id from sources limit 1 on conflict do nothing`);
  await sql(`insert into service_windows (id, point_id, name, position)
    values ('photo-window', 'photo-point', '3 号窗口', 1) on conflict do nothing`);
  const [rating] = await sql(
    `insert into ratings (id, agency_id, scope, channel, level, window_id, citizen_id, sent_digest, commitment)
     values ($1, 'demo-approval', 'general', 'web', 'satisfied', 'photo-window', $2, repeat('0', 64), repeat('0', 64))
     returning number`,
    [id(n), id(901)],
  );
  await sql(
    `insert into photos (id, owner, rating, digest, bytes, width, height, stored_at)
     values ($1, $2, $3, repeat('0', 64), 1, 1, 1, now())`,
    [id(n), id(901), bound ? rating?.number : null],
  );
  return Number(rating?.number);
};
