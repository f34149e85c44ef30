import type { DeskPoint } from '#contract/desk-places';
import { pointWords } from './words';

/** A window as it is written. */
export type TypedWindow = {
  id: string;
  name: string;
  comprehensive: boolean;
  retired: boolean;
  items: string[];
};

/** The windows of a point; that of the self-test is nobody's to change. */
export const written = ({ point }: Pick<DeskPoint, 'point'>): TypedWindow[] =>
  point.windows
    .filter(({ test }) => !test)
    .map(({ id, name, comprehensive, items, retiredOn }) => ({
      id,
      name,
      comprehensive,
      items,
      retired: retiredOn !== null,
    }));

/** The next number behind the point's id that no window has had: a code is printed with it. */
export const nextId = (point: string, windows: TypedWindow[]) => {
  let number = windows.length + 1;
  while (windows.some(({ id }) => id === `${point}-${number}`)) number++;
  return `${point}-${number}`;
};

/** The windows that others have added meanwhile, behind one's own: none is ever left out. */
export const withTheirs = (mine: TypedWindow[], theirs: TypedWindow[]) => [
  ...mine,
  ...theirs.filter(({ id }) => !mine.some((one) => one.id === id)),
];

const words = pointWords.windows;
const say = ({ comprehensive, retired, items }: TypedWindow) =>
  [comprehensive && words.comprehensive, retired && words.retired, words.count(items.length)]
    .filter(Boolean)
    .join('，');
const isSame = (one: TypedWindow, other: TypedWindow | undefined) =>
  other?.name === one.name &&
  other.comprehensive === one.comprehensive &&
  other.retired === one.retired &&
  [...other.items].sort().join() === [...one.items].sort().join();

/** Each window that is there now and is written otherwise, or not at all, with what is said of it now. */
export const differing = (mine: TypedWindow[], theirs: TypedWindow[]) =>
  theirs
    .filter(
      (one) =>
        !isSame(
          one,
          mine.find(({ id }) => id === one.id),
        ),
    )
    .map((one): [string, string] => [one.name, say(one)]);
