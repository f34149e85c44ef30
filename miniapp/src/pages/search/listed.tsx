import { useMemo, useState } from 'react';
import type { GuideListing } from '#contract/guides';
import { handlingWays, type HandlingWay } from '#contract/vocabulary';
import { Box } from '@/parts/box';
import { Chips } from '@/parts/chips';
import { Go } from '@/parts/go';
import { searchWords } from './words';
import { Rows } from './rows';
import style from './hits.module.scss';

/** The ways in which some of the guides are handled, but not all: those by which the list can be narrowed. */
const waysAmong = (guides: GuideListing[]) =>
  (Object.keys(handlingWays) as HandlingWay[]).filter((way) => {
    const count = guides.filter(({ ways }) => ways.includes(way)).length;
    return count > 0 && count < guides.length;
  });

/** The guides of a station, a department or a way, and the ways by which they can be narrowed down. */
export const Listed = ({
  guides,
  way: listed,
}: {
  guides: GuideListing[];
  way?: HandlingWay | undefined;
}) => {
  const [chosen, choose] = useState<HandlingWay | 'all'>('all');
  const ways = useMemo(() => waysAmong(guides), [guides]);
  const kept = chosen === 'all' ? guides : guides.filter((guide) => guide.ways.includes(chosen));
  return (
    <>
      {ways.length > 0 && (
        <Chips
          label={searchWords.ways}
          options={[['all', searchWords.all], ...ways.map((one) => [one, handlingWays[one]] as const)]}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      <Box role="status" className={style.count}>
        {searchWords.found(kept.length)}
        {chosen !== 'all' && searchWords.onlyKnown}
      </Box>
      {listed && (
        <Go to="itemList" with={{ id: listed }} className="link">
          {searchWords.wayList}
        </Go>
      )}
      <Rows guides={kept} />
    </>
  );
};
