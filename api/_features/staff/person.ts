import type { Person } from '#contract/staff';
import type { StaffRole } from '#contract/vocabulary-of-staff';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';

const columns = [
  'user_id',
  'name',
  'email',
  'department',
  'roles',
  'window_id',
  'active',
  'second_factor',
] as const;

/** The people of the agency whom the caller administers. */
export const readPeople = (transaction: Transact) =>
  transaction.selectFrom('staff').select(columns).orderBy('active', 'desc').orderBy('name').execute();

type Row = Awaited<ReturnType<typeof readPeople>>[number];

export const pickPerson = ({ user_id: id, window_id: window, second_factor, ...row }: Row): Person => ({
  id,
  name: row.name,
  department: row.department,
  roles: row.roles as StaffRole[],
  window,
  email: row.email,
  active: row.active,
  secondFactor: second_factor,
});

/** Refuses a window that is not the agency's: `no-such-place`. */
export const knowWindow = ({ servicePoints }: Catalogue, agency: string, window: string | null) => {
  const own = servicePoints.filter(({ agencyId }) => agencyId === agency);
  if (window !== null && !own.some(({ windows }) => windows.some(({ id }) => id === window)))
    throw new Refusal('no-such-place');
};

type Change = Partial<{
  name: string;
  department: string;
  roles: string[];
  window_id: string | null;
  active: boolean;
  signed_out_at: string;
}>;

/**
 * Changes a person of the agency whom the caller administers; gives them as they are then.
 * Refuses: `no-such-person`, also of another agency; `last-administrator`.
 */
export const changePerson = async (transaction: Transact, id: string, change: Change): Promise<Person> => {
  const row = await transaction
    .updateTable('staff')
    .set(change)
    .where('user_id', '=', id)
    .returning(columns)
    .executeTakeFirst()
    .catch((error: { constraint?: string }) => {
      throw error.constraint === 'last_administrator' ? new Refusal('last-administrator') : error;
    });
  if (!row) throw new Refusal('no-such-person');
  return pickPerson(row);
};
