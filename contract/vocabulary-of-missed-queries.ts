/** 没搜到的说法: what the desk decides of words that are to find nothing. */

export const missedQueryVerdicts = { 'no-such-item': '没有这件事', ignored: '不用管' } as const;
export type MissedQueryVerdict = keyof typeof missedQueryVerdicts;
