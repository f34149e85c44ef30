/** The routes by which somebody becomes a citizen, or a person of an agency. */
import { written, type Endpoint } from './endpoint.ts';
import { Session, SessionRenewal, SessionRequest, SignIn, SignInWithCode, StaffSession } from './sessions.ts';
import { Acceptance, Accepted, InvitationToken, OpenedInvitation } from './staff.ts';

export const apiOfSessions = {
  'POST /sessions': {
    summary: '一次会话：微信里凭登录码认回同一个人，网页上随机给一个号；都不问姓名',
    audience: 'anyone',
    send: SessionRequest,
    receive: Session,
    refuses: ['wechat-refused', 'wechat-away', ...written],
    fresh: 'always',
  },
  'POST /sessions/staff': {
    summary: '工作人员登录',
    audience: 'anyone',
    send: SignIn,
    receive: StaffSession,
    refuses: [
      'wrong-password',
      'code-needed',
      'not-staff',
      'suspended',
      'too-many-tries',
      'sign-in-away',
      ...written,
    ],
    fresh: 'always',
  },
  'POST /sessions/staff/totp': {
    summary: '工作人员登录，第二步：连动态码一起',
    audience: 'anyone',
    send: SignInWithCode,
    receive: StaffSession,
    refuses: [
      'wrong-password',
      'wrong-totp',
      'not-staff',
      'suspended',
      'too-many-tries',
      'sign-in-away',
      ...written,
    ],
    fresh: 'always',
  },
  'POST /sessions/staff/invitations/open': {
    summary: '打开邀请：谁邀请的，做什么',
    audience: 'anyone',
    send: InvitationToken,
    receive: OpenedInvitation,
    refuses: ['no-such-invitation', 'invitation-over', ...written],
    fresh: 'always',
  },
  'POST /sessions/staff/invitations/accept': {
    summary: '接受邀请：定密码，建账号，用一次',
    audience: 'anyone',
    send: Acceptance,
    receive: Accepted,
    refuses: [
      'no-such-invitation',
      'invitation-over',
      'already-staff',
      'account-exists',
      'weak-password',
      'too-many-tries',
      'sign-in-away',
      ...written,
    ],
    fresh: 'always',
  },
  'POST /sessions/staff/refresh': {
    summary: '工作人员续期：快到期时换一次凭证',
    audience: 'anyone',
    send: SessionRenewal,
    receive: StaffSession,
    refuses: ['no-session', 'not-staff', 'suspended', 'too-many-tries', 'sign-in-away', ...written],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
