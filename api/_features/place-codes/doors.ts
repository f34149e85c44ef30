/** A code on record: where it hangs, when it was made, as far as that is known, and given up. */
type PlaceCode = {
  door: string;
  pointId: string;
  windowId: string | null;
  madeOn: string | null;
  retiredOn: string | null;
};
export type PlaceCodes = Map<string, PlaceCode>;

/** The first code of a place is `w.<window>` or `p.<point>`, each later one has its number behind: `w.<window>.2`. */
const DOOR = /^([wp])\.([a-z][a-z0-9-]{1,40})(?:\.([1-9]\d{0,3}))?$/;

/** What a printed code says: of a window or a point, which, and its how-manieth it is. */
export const readDoor = (door: string) => {
  const [, letter, id, number = '1'] = DOOR.exec(door) ?? [];
  return letter && id
    ? { letter: letter as 'w' | 'p', id, first: `${letter}.${id}`, number: Number(number) }
    : undefined;
};

const numbered = (first: string, number: number) => (number === 1 ? first : `${first}.${number}`);

/** How many codes a place has had: one that was printed before there was a record of them counts. */
const countOf = (first: string, codes: PlaceCodes) => {
  let count = 1;
  while (codes.has(numbered(first, count + 1))) count++;
  return count;
};

/** The door of the code that a place gets next, after that of its first. */
export const nextDoor = (first: string, codes: PlaceCodes) => numbered(first, countOf(first, codes) + 1);

/** The newest code of a place that opens, after the door of its first; null where all were given up. */
export const doorOf = (first: string, codes: PlaceCodes) => {
  for (let number = countOf(first, codes); number > 0; number--) {
    const door = numbered(first, number);
    if (!codes.get(door)?.retiredOn) return door;
  }
  return null;
};
