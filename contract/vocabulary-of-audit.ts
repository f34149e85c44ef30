/** 操作日志: what staff do, and to what. */
export const auditActs = { insert: '新增', update: '修改', delete: '删除' } as const;

/** 改的是什么: the tables whose changes by staff are kept. */
export const auditRooms = {
  channels: '评价渠道',
  claims: '认领',
  comment_reviews: '评价的公开',
  cross_region_agreements: '通办协议',
  cross_region_items: '通办事项',
  cross_region_parties: '通办协议的各方',
  delegations: '下放',
  guide_drafts: '指南草稿',
  imports: '导入',
  intake_cases: '代收件',
  intake_steps: '代收件的每一步',
  missed_query_verdicts: '没搜到的说法',
  photo_reviews: '照片的公开',
  photos: '照片',
  place_codes: '网点和窗口的码',
  rating_tokens: '评价码',
  ratings: '登记的评价',
  rectification_steps: '差评整改',
  service_hour_exceptions: '某天的开门时间',
  service_hours: '开门时间',
  service_points: '服务网点',
  service_windows: '窗口',
  sources: '出处',
  staff: '工作人员',
  staff_invitations: '邀请',
  upper_items: '上级目录',
  window_items: '窗口能办的事项',
} as const;
