import type { Received } from '#contract/api';
import { signInBy } from './audience';
import { onPhone } from './on-phone';
import { forgetDesk } from './reply';
import { Refused, send } from './request';

export type StaffSession = Received<'POST /sessions/staff'>;

/** A token is renewed this long (ms) before it ends. */
const EARLY = 60_000;

const session = onPhone<StaffSession | ''>('staff-session', '');
let renewing: Promise<string | undefined> | undefined;

/** Keeps a session on this phone, and gives it. */
export const keepSession = (signedIn: StaffSession) => {
  session.write(signedIn);
  return signedIn;
};

/** Forgets who was signed in, and what they have read. */
export const signOut = () => {
  session.write('');
  forgetDesk();
};

/** Who is signed in, if anybody is. */
export const useStaff = () => {
  const held = session.use();
  return held ? held.staff : undefined;
};

/** Renews what has ended; somebody whose session is over is signed out. */
const renew = async ({ refreshToken }: StaffSession) => {
  try {
    const renewed = await send<StaffSession>('/sessions/staff/refresh', { refreshToken });
    session.write(renewed);
    return renewed.token;
  } catch (error) {
    if (!(error instanceof Refused) || error.reply.reason === 'too-many-tries') throw error;
    signOut();
    return undefined;
  }
};

/**
 * The token of whoever is signed in, renewed when it ends or was refused (`again` is that one); undefined where nobody
 * is, or no longer: the server then refuses, and the page asks to sign in. Throws `Refused` or `Unreached`.
 */
export const staffToken = async (again?: string): Promise<string | undefined> => {
  const held = session.read();
  if (!held) return undefined;
  if (held.token !== again && Date.parse(held.expiresAt) - EARLY > Date.now()) return held.token;
  return (renewing ??= renew(held).finally(() => (renewing = undefined)));
};
signInBy(staffToken);
