/** Finding a place as one types, and what it is called: alike wherever places are chosen. */

type Place = {
  code: string;
  name: string;
  shortName: string;
  initials: string;
  level: string;
  parentCode: string | null;
};

/** The places that lie directly in another; without one, those that lie in none. */
export const placesIn = <P extends Place>(places: readonly P[], parent: string | null): P[] =>
  places.filter(({ parentCode }) => parentCode === parent);

/** A place and where it lies, the widest first: 陕西, 西安, 阎良区. */
export const pathTo = <P extends Place>(places: readonly P[], code: string): P[] => {
  const place = places.find((one) => one.code === code);
  if (!place) return [];
  return place.parentCode ? [...pathTo(places, place.parentCode), place] : [place];
};

/** What a place is called beside others: with the place in which it lies. 西安 阎良区, 贵州 安顺. */
export const callPlace = (places: readonly Place[], code: string): string =>
  pathTo(places, code)
    .slice(-2)
    .map(({ shortName }) => shortName)
    .join(' ');

/** A wider place comes first, where both are found alike. */
const widths: Record<string, number> = { province: 0, city: 1 };
const widthOf = ({ level }: Place) => widths[level] ?? 2;

/** How well a place answers to what was typed: 0 is best, undefined not at all. */
const match = ({ name, shortName, initials }: Place, typed: string): number | undefined => {
  if (shortName === typed || name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (initials === typed) return 2;
  if (name.includes(typed) || shortName.includes(typed)) return 3;
  return initials.startsWith(typed) ? 4 : undefined;
};

/** The places that answer to a name or to the first letters of its pinyin, best first. */
export const findPlaces = <P extends Place>(places: readonly P[], words: string): P[] => {
  const typed = words.toLowerCase().replace(/\s/g, '');
  if (!typed) return [];
  return places
    .map((place) => ({ place, rank: match(place, typed) }))
    .filter((one): one is { place: P; rank: number } => one.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || widthOf(a.place) - widthOf(b.place))
    .map(({ place }) => place);
};
