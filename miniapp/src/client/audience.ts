import type { RouteFor } from '#contract/api';
import { citizenToken } from './session';

/** Gives a token; `again` is one that was refused. Undefined where there is none. */
type Token = (again?: string) => Promise<string | undefined>;

/** The compiler holds this table to the contract: none may be missing, and no other be in it. */
const ofCitizens: Record<RouteFor<'citizen'>, true> = {
  'POST /photos/:id': true,
  'POST /rating-doors': true,
  'POST /ratings': true,
};

/** Nobody is signed in before the desk, a subpackage, has brought its own way (staff-session.ts). */
let staffToken: Token = () => Promise.resolve(undefined);
export const signInBy = (token: Token) => {
  staffToken = token;
};

/** Whose token a route wants: what staff do lies under /desk; a receipt's code, and reading, want none. */
export const tokenFor = (key: string): Token | undefined => {
  if (key.includes(' /desk')) return staffToken;
  return key in ofCitizens ? citizenToken : undefined;
};
