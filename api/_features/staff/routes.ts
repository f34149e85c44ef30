import { administrator } from '../../_core/route.ts';
import { changeStaff } from './change.ts';
import { inviteStaff } from './invite.ts';
import { listStaff } from './list.ts';
import { signOutStaff } from './sign-out.ts';
import { suspendStaff } from './suspend.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const staffRoom = [
  administrator('GET /desk/staff', listStaff),
  administrator('POST /desk/staff/invitations', inviteStaff),
  administrator('POST /desk/staff/invitations/:id/withdraw', withdrawInvitation),
  administrator('POST /desk/staff/:id', changeStaff),
  administrator('POST /desk/staff/:id/suspension', suspendStaff),
  administrator('POST /desk/staff/:id/sign-out', signOutStaff),
];
