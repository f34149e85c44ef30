/** Who is calling: a citizen's session, which asks for nothing, and the sign-in of an agency's staff. */
import * as z from 'zod/mini';
import { named, oneOf } from './stated.ts';
import { staffRoles } from './vocabulary-of-staff.ts';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const Token = named('会话凭证，放在 Authorization: Bearer 里', z.string());
const ExpiresAt = named('到什么时候为止', z.iso.datetime());

export const SessionRequest = z.object({
  code: z.optional(named('wx.login 给的登录码；网页上没有', text(200))),
});
export const Session = z.object({ token: Token, expiresAt: ExpiresAt });

export const SignIn = z.object({
  email: named('工作邮箱', z.email().check(z.maxLength(200))),
  password: named('密码', text(200)),
  device: z.optional(named('在这台设备上登录过的凭证；别处试错密码，锁不住这里', text(2000))),
});
export const SignInWithCode = z.object({
  ...SignIn.shape,
  code: named('动态码', z.string().check(z.regex(/^\d{6}$/))),
});
export const SessionRenewal = z.object({ refreshToken: named('上一次给的续期凭证', text(2000)) });

export const StaffSession = z.object({
  token: Token,
  refreshToken: named('续期凭证', z.string()),
  device: named('在这台设备上登录过的凭证，下次登录带上；凭它进不来', z.string()),
  expiresAt: ExpiresAt,
  staff: z.object({
    name: named('姓名', z.string()),
    roles: named('在单位里做什么，可以有几样', z.array(oneOf(staffRoles))),
    agency: z.object({ id: z.string(), name: named('单位', z.string()) }),
    department: named('科室', z.string()),
    window: named('坐在哪个窗口；被评价的窗口只能申诉', z.nullable(z.string())),
  }),
});
export type StaffSession = z.infer<typeof StaffSession>;
