/** Finding by name, alike on the phone and on the server: pairs of characters, the rare ones weighing more. */

/** Full and half width alike, lower case; only Chinese characters, Latin letters and digits count. */
export const normalise = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z\u3400-\u9fff]/g, '');

/** The pairs of neighbouring characters: 结婚登记 → 结婚, 婚登, 登记. One character stands for itself. */
const pairs = (text: string): string[] => {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, i) => characters[i] + character))];
};

/** A name counts as found when at least this share of the query, by weight, stands in it. */
const ENOUGH = 0.4;

/**
 * Builds the index of named items once; what comes back finds them: best first, then the shorter name,
 * then the order in which they were given. A query without a letter or digit finds nothing.
 */
export const indexNames = <T extends { name: string }>(items: readonly T[]) => {
  const names = items.map((item) => normalise(item.name));
  const postings = new Map<string, number[]>();
  const post = (gram: string, at: number) => {
    const list = postings.get(gram);
    if (!list) postings.set(gram, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  names.forEach((name, at) => {
    for (const pair of pairs(name)) post(pair, at);
    for (const character of name) post(character, at);
  });
  const weigh = (gram: string) => Math.log(1 + items.length / (postings.get(gram)?.length ?? 1));

  return (query: string): T[] => {
    const wanted = normalise(query);
    const grams = pairs(wanted);
    const total = grams.reduce((sum, gram) => sum + weigh(gram), 0);
    const scores = new Map<number, number>();
    for (const gram of grams) {
      const share = weigh(gram) / total;
      for (const at of postings.get(gram) ?? []) scores.set(at, (scores.get(at) ?? 0) + share);
    }
    const rank = (at: number) => (scores.get(at) ?? 0) + (names[at]?.includes(wanted) ? 1 : 0);
    return [...scores]
      .filter(([, score]) => score >= ENOUGH)
      .map(([at]) => at)
      .sort((a, b) => rank(b) - rank(a) || (names[a] ?? '').length - (names[b] ?? '').length || a - b)
      .map((at) => items[at] as T);
  };
};
