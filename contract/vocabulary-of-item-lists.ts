/** 清单: the closed lists of what is made of the guides by itself, and their Chinese labels. No zod, no imports. */

/** 由办事指南自动生成的清单. */
export const itemLists = {
  powers: '权力清单',
  licences: '行政许可清单',
  'public-services': '公共服务清单',
  immediate: '马上办清单',
  online: '网上办清单',
  'fully-online': '全程网办清单',
  nearby: '就近办清单',
  once: '一次办清单',
  'self-service': '自助办清单',
  commitment: '告知承诺清单',
  deferred: '容缺受理清单',
  'immediate-cases': '即办件清单',
} as const;
export type ItemList = keyof typeof itemLists;

/** 怎么算在里面: each in one sentence. */
export const itemListDefinitions: Record<ItemList, string> = {
  powers: '事项类型是许可、确认、给付、裁决、奖励或其他权力的，都在',
  licences: '事项类型是行政许可的',
  'public-services': '事项类型是公共服务的',
  immediate: '写明是即办件，或者承诺当场办完的',
  online: '写明网上能办的',
  'fully-online': '网上能办，而且一次都不用跑的',
  nearby: '镇街或者村（社区）就能办的',
  once: '最多跑一次的，不用跑的也在',
  'self-service': '自助终端上能办的',
  commitment: '写明可以告知承诺：签了承诺书，材料可以不交',
  deferred: '写明可以容缺受理：主要材料齐了就收，缺的后补',
  'immediate-cases': '办件类型是即办件的',
};

/** 网办的两个率: each is of the list of the same name, among the items that state it. */
export const onlineRates = { online: '网办率', 'fully-online': '全程网办率' } as const;

/** 一件事项怎么变的. */
export const itemChangeKinds = { added: '新增', changed: '调整', withdrawn: '取消' } as const;
export type ItemChangeKind = keyof typeof itemChangeKinds;

/** 权限往哪边走. */
export const delegationMoves = { 'handed-down': '下放', 'taken-back': '上收' } as const;

/** 下放给哪一类. */
export const receiverKinds = { township: '镇街', village: '村（社区）', zone: '功能区' } as const;

/** 上级目录里的一项，认领到哪步. */
export const claimStates = { open: '没认领', claimed: '认领了', 'not-applicable': '本地不适用' } as const;
export type ClaimState = keyof typeof claimStates;
