import { indexNames } from '#rules/search/names';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Verb } from '../../_core/route.ts';
import { findGuide } from '../guides/find.ts';
import { readMissed } from './searches.ts';

type Search = (phrase: string) => { code: string; name: string }[];
/** As many neighbours are shown, and as many that lose their first place. */
const [NEIGHBOURS, WORSE] = [5, 20];

/** The search as it would be if the guide had these names as well. */
const searchWith = (
  { listings, sounds }: Catalogue['guides'],
  code: string,
  phrases: readonly string[],
): Search => {
  const changed = listings.map((guide) =>
    guide.code === code
      ? { ...guide, everydayNames: [...new Set([...guide.everydayNames, ...phrases])] }
      : guide,
  );
  return indexNames(changed, sounds);
};

const sharesCharacter = (phrases: readonly string[]) => {
  const characters = new Set(phrases.join(''));
  return (name: string) => [...name].some((character) => characters.has(character));
};
const pairsIn = (text: string) => [...text].slice(1).map((character, at) => text[at]! + character);
/** How many pairs of characters a name shares with the phrases. */
const nearness = (phrases: readonly string[]) => {
  const pairs = new Set(phrases.flatMap(pairsIn));
  return (name: string) => pairsIn(name).filter((pair) => pairs.has(pair)).length;
};

/**
 * What would become of searches if a guide had more everyday names: of these, of those alike, of all that were missed and
 * are shown, and of every known name that shares a character with them. Changes nothing. Refuses: `no-such-guide`.
 */
export const previewAlias: Verb<'POST /desk/missed-queries/preview'> = async (sent, act) => {
  const { code, phrases, days } = sent;
  const { listings, search } = act.catalogue.guides;
  const { name } = findGuide(act.catalogue, code).listing;
  const searchThen = searchWith(act.catalogue.guides, code, phrases);
  const compare = (phrase: string) => {
    const after = searchThen(phrase);
    return { phrase, before: search(phrase).length, after: after.length, first: after[0]?.name ?? null };
  };
  const known = listings.flatMap((guide) => [guide.name, ...guide.everydayNames]);
  const tried = [...new Set(known.filter(sharesCharacter(phrases)))];
  const near = nearness(phrases);
  const neighbours = tried
    .filter((one) => near(one) && !phrases.includes(one))
    .sort((one, other) => near(other) - near(one) || one.length - other.length)
    .slice(0, NEIGHBOURS);
  const worse = tried.flatMap((phrase) => {
    const [before, after] = [search(phrase)[0], searchThen(phrase)[0]];
    return before && after?.code !== before.code
      ? [{ phrase, before: before.name, after: after?.name ?? '' }]
      : [];
  });
  const { shown } = await act.asCaller((transaction) => readMissed(transaction, days, act.catalogue));
  const sum = (rows: typeof shown) => rows.reduce((total, { count }) => total + count, 0);
  return {
    item: { code, name },
    phrases: phrases.map(compare),
    neighbours: neighbours.map(compare),
    replay: {
      searches: sum(shown),
      found: sum(shown.filter(({ phrase }) => searchThen(phrase).length)),
      tried: tried.length,
      worse: worse.slice(0, WORSE),
    },
  };
};
