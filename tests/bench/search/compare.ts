import { connected } from '../../../run/connected.ts';
import { indexNames } from '../../../rules/search/names.ts';
import { type Finder, judge, named, type Quality, type Query, sounds } from '../../search/queries.ts';
import { fillNames, searchIlike, searchMiniSearch, searchTrigrams } from './others.ts';

/** How well each finder answers the same queries. */
export type Compared = { name: string; quality: Quality }[];

const searchOurs = (): Finder => {
  const search = indexNames(named, sounds);
  return (query) => search(query).map(({ code }) => code);
};

/** Asks 好办, MiniSearch and the PostgreSQL at `url` every set of queries. */
export const compare = (url: string, sets: readonly (readonly Query[])[]): Promise<Compared[]> =>
  connected(url, async (client) => {
    await fillNames(client);
    const finders = Object.entries({
      好办: searchOurs(),
      MiniSearch: searchMiniSearch(),
      '`pg_trgm`': searchTrigrams(client),
      '`ILIKE`': searchIlike(client),
    });
    const compared: Compared[] = [];
    for (const queries of sets) {
      const row: Compared = [];
      for (const [name, find] of finders) row.push({ name, quality: await judge(queries, find) });
      compared.push(row);
    }
    return compared;
  });
