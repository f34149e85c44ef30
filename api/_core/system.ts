/** Acts of the system itself, whom no policy holds back. Lint lets only the named places import this file. */
import { inRole, type Transact } from './database.ts';

/** One transaction as the system: for what happens by the clock, and for what no caller may do. */
export const asSystem = <T>(act: (transaction: Transact) => Promise<T>): Promise<T> =>
  inRole({ role: 'service_role', claims: { role: 'service_role' } }, act);
