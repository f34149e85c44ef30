/** What stands for a passage that is hidden: 〔已隐去〕, 〔电话号码已隐去〕. */
const MARK = /〔[^〔〕]{0,8}已隐去〕/;

/**
 * Whether words are somebody's own with passages hidden and nothing else changed, so that who looks at a rating before
 * it is published can protect people and cannot put words into their mouths.
 */
export const isRedactionOf = (published: string, original: string) => {
  const pieces = published.split(MARK);
  const last = pieces.pop() ?? '';
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    const found = original.indexOf(piece, from);
    if (found < 0 || (at === 0 && found > 0)) return false;
    from = found + piece.length;
  }
  return pieces.length ? original.length - last.length >= from && original.endsWith(last) : last === original;
};
