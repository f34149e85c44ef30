/** Finding by name, alike on the phone and on the server: pairs of characters, the rare ones weighing more. */

import type { HitReason } from '#contract/vocabulary';

/** What is found: by its official name, or by one that people use. */
type Named = { name: string; everydayNames: readonly string[] };

/** An item that was found: why, and by which of its names. */
type Found<T> = T & { foundBy: { reason: HitReason; meant: string } };

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

/** What a query names, pair by pair; a query of nothing but question words is taken as it stands. */
const pairsAsked = (query: string): string[] => {
  const parts = query.replace(ASKING, ' ').split(' ').filter(Boolean);
  return [...new Set((parts.length ? parts : [query]).flatMap(pairs))];
};

/** A name counts as found when at least this share of the query, by weight, stands in it … */
const ENOUGH = 0.4;
/** … or when this share of the name, by weight, stands in the query: people say more than a name. */
const NAMED = 0.75;

/** Words of a question that name nothing: they are dropped, and what stands on either side stays apart. */
const ASKING =
  /怎么办理?|怎么弄|怎么|咋办|咋|如何|哪里|在哪儿?|哪儿|什么|多少|需要|可以|应该|想要?|我们?|请问|一下|办理|手续|流程|材料|吗|呢|啊|吧|的|了/g;

type Term<T> = { item: T; by: string; text: string; weight: number };

/**
 * Builds the index of named items once; what comes back finds them: best first, then in the order in which
 * they were given. Each item comes once, with the name by which it was found best. A query without a letter
 * or digit finds nothing.
 */
export const indexNames = <T extends Named>(items: readonly T[]) => {
  const named = items.flatMap((item) =>
    [item.name, ...item.everydayNames].map((by) => ({ item, by, text: normalise(by) })),
  );
  const postings = new Map<string, number[]>();
  const post = (gram: string, at: number) => {
    const list = postings.get(gram);
    if (!list) postings.set(gram, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  named.forEach(({ text }, at) => {
    for (const gram of [...pairs(text), ...text]) post(gram, at);
  });
  const weigh = (gram: string) => Math.log(1 + named.length / (postings.get(gram)?.length ?? 1));
  const weighAll = (grams: string[]) => grams.reduce((sum, gram) => sum + weigh(gram), 0);
  const terms: Term<T>[] = named.map((term) => ({ ...term, weight: weighAll(pairs(term.text)) }));

  return (query: string): Found<T>[] => {
    const wanted = normalise(query);
    const grams = pairsAsked(wanted);
    const asked = weighAll(grams);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const weight = weigh(gram);
      for (const at of postings.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const ranked = [...shared]
      .map(([at, weight]) => {
        const term = terms[at] as Term<T>;
        const [ofQuery, ofName] = [weight / asked, Math.min(1, weight / term.weight)];
        const whole = term.text.includes(wanted) ? 1 : 0;
        return { at, term, found: ofQuery >= ENOUGH || ofName >= NAMED, rank: ofQuery + ofName + whole };
      })
      .filter(({ found }) => found)
      .sort((a, b) => b.rank - a.rank || a.at - b.at);
    const best = new Map<T, string>();
    for (const { term } of ranked) if (!best.has(term.item)) best.set(term.item, term.by);
    return [...best].map(([item, meant]) => ({
      ...item,
      foundBy: { reason: meant === item.name ? 'name' : 'everyday-name', meant },
    }));
  };
};
