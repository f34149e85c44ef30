/** The closed lists of 开着没有 and their Chinese labels. No zod, no imports: safe by value anywhere. */

/** 收得到吗: what the daily self-test says of a level. `stale`: it has not been tried for over a day. */
export const levelStates = {
  ok: '收得到',
  failing: '收不到',
  stale: '没按时测',
  untested: '还没测',
} as const;

/** 卡在哪里: the first thing that went wrong with a test rating. */
export const levelFaults = {
  'not-accepted': '交不上去',
  'not-listed': '公开的评价里没有',
  'not-counted': '没有计数',
  'not-in-ledger': '台账里查不到',
} as const;
