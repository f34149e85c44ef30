import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { offersSecondFactor, openAuthAs, refuseUnoffered } from './auth.ts';

/**
 * Begins a second factor (TOTP): what was begun before and never verified gives way to it.
 * Refuses: `second-factor-on`, `no-second-factor`, `sign-in-away`.
 */
export const enrolFactor: Verb<'POST /desk/account/second-factor'> = async (_, { token }) => {
  if (!(await offersSecondFactor())) throw new Refusal('no-second-factor');
  const auth = await openAuthAs(token);
  const known = await auth.mfa.listFactors();
  refuseUnoffered(known.error);
  if (known.data?.totp.length) throw new Refusal('second-factor-on');
  for (const { id, status } of known.data?.all ?? [])
    if (status === 'unverified') await auth.mfa.unenroll({ factorId: id });
  const { data, error } = await auth.mfa.enroll({ factorType: 'totp', issuer: '好办工作台' });
  refuseUnoffered(error);
  if (!data) throw error;
  return { factor: data.id, secret: data.totp.secret, uri: data.totp.uri };
};
