/** One place in a text that an office says to itself, and what would be plainer; empty where it says nothing. */
export type Hint = { at: number; said: string; plain: string };

/** 禁词 of the visual language. A phrase is taken with the 我们 before it and the comma after it. */
const empty =
  /(?:我们|我局|我中心|本单位)?(?:高度重视|立即整改|举一反三|敬请谅解)[，,]?|进一步|切实|宝贵|赋能|亲爱的|哦|[~～]|[!！]{2,}/g;
const plainer: readonly (readonly [RegExp, string])[] = [
  [/予以/g, '给'],
  [/必须|须/g, '要'],
  [/贵(?=单位|公司|方|处)/g, '你'],
  [/一站式/g, '一个窗口'],
  [/形成闭环|闭环/g, '有头有尾'],
  [/抓手/g, '办法'],
];

const find = (text: string, pattern: RegExp, plain: string): Hint[] =>
  [...text.matchAll(pattern)].map(({ 0: said, index = 0 }) => ({ at: index, said, plain }));

/** What of a text could be said more plainly, in the order of the text. A suggestion: it never holds anybody up. */
export const plainHints = (text: string): Hint[] =>
  [...find(text, empty, ''), ...plainer.flatMap(([pattern, plain]) => find(text, pattern, plain))].sort(
    (a, b) => a.at - b.at,
  );

/** The text with one hint taken. */
export const takeHint = (text: string, { at, said, plain }: Hint) =>
  text.slice(0, at) + plain + text.slice(at + said.length);
