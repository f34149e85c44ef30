/** Who works for an agency: the closed list of roles, and their Chinese labels. */

/**
 * 在单位里做什么. A clerk handles ratings; an editor writes the listings, a reviewer publishes what another has written; a
 * supervisor also dispatches, decides and watches the clock; an administrator says who works here.
 */
export const staffRoles = {
  clerk: '工作人员',
  editor: '编辑',
  reviewer: '审核',
  supervisor: '负责人',
  administrator: '管理员',
} as const;
export type StaffRole = keyof typeof staffRoles;
