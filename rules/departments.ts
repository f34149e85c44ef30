/**
 * The departments that may be in charge, of which districts choose one: 水务/城市管理（市政）/行政审批 → 水务, 城市管理,
 * 行政审批. What stands in brackets is a part of the department, or who acts for it.
 */
export const departmentsOf = (department: string): string[] =>
  department.split('/').map((name) => name.replace(/（.*?）/g, ''));
