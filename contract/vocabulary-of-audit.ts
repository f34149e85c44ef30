/** 操作日志: what staff do, and to what. */
export const auditActs = { insert: '新增', update: '修改', delete: '删除' } as const;

/** 改的是什么: the tables whose changes by staff are kept. */
export const auditRooms = {
  comment_reviews: '评价的公开',
  guide_drafts: '指南草稿',
  photo_reviews: '照片的公开',
  photos: '照片',
  rating_tokens: '评价码',
  ratings: '登记的评价',
  rectification_steps: '差评整改',
  staff: '工作人员',
  staff_invitations: '邀请',
} as const;
