/** One version of which PostgreSQL said that it is committed. */
export interface Acknowledged {
  guide: string;
  version: number;
  /** Stands in the version's name, and in no other's. */
  mark: string;
  /** The catalogue's number that the version was published with. */
  catalogue: number;
}

/** One line of the record. */
export const note = (one: Acknowledged) => `${JSON.stringify(one)}\n`;

/** What a record says. A last line without its end was being written when its writer was killed. */
export const readNotes = (text: string): Acknowledged[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
