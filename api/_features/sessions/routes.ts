import { anyone, staff } from '../../_core/route.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { endAllSessions } from './end-all.ts';
import { openInvitation } from './open-invitation.ts';
import { openSession } from './open.ts';
import { refreshStaffSession } from './refresh.ts';
import { signInWithCode } from './sign-in-with-code.ts';
import { signIn } from './sign-in.ts';

export const sessions = [
  anyone('POST /sessions', openSession),
  anyone('POST /sessions/staff', signIn),
  anyone('POST /sessions/staff/totp', signInWithCode),
  anyone('POST /sessions/staff/refresh', refreshStaffSession),
  anyone('POST /sessions/staff/invitations/open', openInvitation),
  anyone('POST /sessions/staff/invitations/accept', acceptInvitation),
  staff('POST /desk/sessions/end-all', endAllSessions),
];
