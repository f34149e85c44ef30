import { sql } from 'kysely';
import type { Reason } from '#contract/refusals';
import { Refusal } from '../../_core/refusal.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { isAway, openAccounts } from '../../_core/staff.ts';
import { findInvitation } from './invitation.ts';
import { knock } from './knock.ts';

type Accepting = Act<'POST /sessions/staff/invitations/accept'>;

/**
 * The user of a new account. Where there is one already, be it of a try that ended after Auth had made it, it is theirs
 * who know its password; nobody's password is ever replaced.
 */
const makeAccount = async (of: { email: string; password: string }, act: Accepting) => {
  const accounts = await openAccounts();
  const { data, error } = await accounts.createUser({ ...of, email_confirm: true });
  if (data.user) return data.user.id;
  if (error?.code === 'weak_password') throw new Refusal('weak-password');
  if (error?.code !== 'email_exists' && error?.code !== 'user_already_exists')
    throw error && !isAway(error) ? error : new Refusal('sign-in-away');
  const { session, excuse } = await knock(of, act).catch((refusal: Refusal) => {
    throw refusal.reason === 'wrong-password' ? new Refusal('account-exists') : refusal;
  });
  await excuse(true);
  return session.user.id;
};

/** The rules that may speak against the row, as a person is told. */
const objections: Record<string, Reason> = {
  invitation_over: 'invitation-over',
  staff_pkey: 'already-staff',
  staff_email_key: 'already-staff',
};

/**
 * Makes an account of an invitation: first with Auth, then, in one transaction, the invitation is spent and the person on
 * the list. Refuses: `no-such-invitation`, `invitation-over`, `already-staff`, `account-exists`, `weak-password`,
 * `too-many-tries`, `sign-in-away`.
 */
export const acceptInvitation: Verb<'POST /sessions/staff/invitations/accept'> = async (
  { token, password },
  act,
) => {
  const { digest, name, email, agency_id: agency } = await findInvitation(token, act);
  const sub = await makeAccount({ email, password }, act);
  await act
    .holding({ kind: 'staff', sub, name, agency, invitation: digest }, (transaction) =>
      transaction
        .updateTable('staff_invitations')
        .set({ accepted_at: sql<string>`now()`, accepted_by: sub })
        .where('digest', '=', digest)
        .execute(),
    )
    .catch((error: { constraint?: string }) => {
      const reason = objections[error.constraint ?? ''];
      throw reason ? new Refusal(reason) : error;
    });
  return { email };
};
