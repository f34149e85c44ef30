/**
 * A name as the ledger of two agencies keeps it: enough to hand something over by, too little to look somebody up.
 * 王芳 is 王*, 王小芳 is 王**; of an enterprise the first two characters stand.
 */
export const maskName = (name: string) => {
  const characters = [...name.normalize('NFKC').replace(/\s/g, '')];
  const shown = characters.length > 4 ? 2 : 1;
  return characters.slice(0, shown).join('') + '*'.repeat(Math.min(characters.length - shown, 4));
};
