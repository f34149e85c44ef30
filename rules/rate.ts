/** 92.7%: cut, not rounded, so that 100% means every one; nothing of nothing. */
export const sayRate = (numerator: number, denominator: number): string | undefined => {
  if (!denominator) return undefined;
  const tenths = Math.floor((numerator * 1000) / denominator);
  return `${tenths % 10 ? (tenths / 10).toFixed(1) : tenths / 10}%`;
};
