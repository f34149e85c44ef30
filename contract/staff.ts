/** 账号: who works for an agency and as what, the invitations to it, and how one signs in oneself. */
import * as z from 'zod/mini';
import { ServiceWindowId } from './service-points.ts';
import { Id, Text, named, oneOf } from './stated.ts';
import { staffRoles } from './vocabulary-of-staff.ts';

const short = (label: string) =>
  named(label, z.string().check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^\P{Cc}*$/u)));
const Instant = z.iso.datetime();

/** As Auth keeps it: in small letters. */
const Email = named('工作邮箱', z.email().check(z.maxLength(200), z.toLowerCase()));

/** What somebody is in their agency. */
const position = {
  name: short('姓名'),
  department: short('科室'),
  roles: named('做什么，可以有几样', z.array(oneOf(staffRoles)).check(z.minLength(1), z.maxLength(5))),
  window: named('坐在哪个窗口；被评价的窗口只能申诉', z.nullable(ServiceWindowId)),
};

export const PersonParams = z.object({ id: named('工作人员的编号', Id) });
export const PersonChange = z.object({ ...PersonParams.shape, ...position });
export const Suspension = z.object({
  ...PersonParams.shape,
  suspended: named('停用，或者恢复', z.boolean()),
});

export const Person = z.object({
  id: Id,
  ...position,
  email: Email,
  active: named('在用；停用的进不来', z.boolean()),
  secondFactor: named('登录还要动态码', z.boolean()),
});
export type Person = z.infer<typeof Person>;

export const InvitationRequest = z.object({ id: named('这次邀请的编号', Id), ...position, email: Email });
export const InvitationParams = z.object({ id: named('邀请的编号', Id) });
const Invitation = z.object({
  id: Id,
  ...position,
  email: Email,
  invitedBy: named('谁邀请的', Text),
  expiresAt: named('到什么时候为止', Instant),
});
export const IssuedInvitation = z.object({
  ...Invitation.shape,
  token: named('链接里的凭证，只给这一次', z.string()),
});

export const People = z.object({
  items: z.array(Person),
  invitations: named('还没接受的邀请', z.array(Invitation)),
});

const token = named('链接里的凭证', z.string().check(z.regex(/^[\w-]{43}$/)));
export const InvitationToken = z.object({ token });
export const OpenedInvitation = z.object({
  agency: named('单位', Text),
  name: position.name,
  email: Email,
  department: position.department,
  roles: position.roles,
  invitedBy: named('谁邀请的', Text),
  expiresAt: named('到什么时候为止', Instant),
});
/** bcrypt, which Auth keeps passwords by, reads 72 bytes. */
export const Acceptance = z.object({
  token,
  password: named('密码，12 到 72 位', z.string().check(z.minLength(12), z.maxLength(72))),
});
export const Accepted = z.object({ email: Email });

export const Account = z.object({
  email: Email,
  secondFactor: named('动态码：开着、没开、登录服务不支持', z.enum(['on', 'off', 'not-offered'])),
});
const Code = named('动态码', z.string().check(z.regex(/^\d{6}$/)));
export const NewFactor = z.object({
  factor: named('第二步的编号', z.uuid()),
  secret: named('密钥，扫不了码时手抄', z.string()),
  uri: named('给验证器扫的码', z.string().check(z.startsWith('otpauth://'))),
});
export const FactorProof = z.object({ factor: named('第二步的编号', z.uuid()), code: Code });
