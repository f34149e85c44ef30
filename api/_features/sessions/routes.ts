import { anyone } from '../../_core/route.ts';
import { openSession } from './open.ts';
import { refreshStaffSession } from './refresh.ts';
import { signIn } from './sign-in.ts';

export const sessions = [
  anyone('POST /sessions', openSession),
  anyone('POST /sessions/staff', signIn),
  anyone('POST /sessions/staff/refresh', refreshStaffSession),
];
