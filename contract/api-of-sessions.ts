/** The routes by which somebody becomes a citizen, or a person of an agency. */
import { written, type Endpoint } from './endpoint.ts';
import { Session, SessionRenewal, SessionRequest, SignIn, StaffSession } from './sessions.ts';

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
    refuses: ['wrong-password', 'not-staff', 'too-many-tries', 'sign-in-away', ...written],
    fresh: 'always',
  },
  'POST /sessions/staff/refresh': {
    summary: '工作人员续期：快到期时换一次凭证',
    audience: 'anyone',
    send: SessionRenewal,
    receive: StaffSession,
    refuses: ['no-session', 'not-staff', 'too-many-tries', 'sign-in-away', ...written],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
