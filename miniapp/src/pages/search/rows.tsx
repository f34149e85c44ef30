import { useState } from 'react';
import type { GuideListing } from '#contract/guides';
import { stated } from '#rules/known';
import { ELDER_CHOICES, usePreferences } from '@/client/preferences';
import type { Hit } from '@/client/search';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { searchWords } from './words';
import style from './rows.module.scss';

/** How many are shown before one asks for more, and how many more are then shown. */
const FIRST = 20;
const MORE = 50;

/** Why it was found; what it is, where its own name says why; whose it is, where nobody has said what it is. */
const helpOf = ({ summary, department, foundBy }: GuideListing & Partial<Hit>) => {
  const why = foundBy && searchWords.reasons[foundBy.reason]?.(foundBy.meant);
  return why ?? stated(summary) ?? department;
};

/** Guides, one a line: the first of them, and the rest when one asks. `onOpen` is told before one is opened. */
export const Rows = ({
  guides,
  onOpen,
}: {
  guides: (GuideListing & Partial<Hit>)[];
  onOpen?: () => void;
}) => {
  const { elder } = usePreferences();
  const [more, setMore] = useState(0);
  // Where it is so of all of them, it tells none from another.
  const tells = guides.some(({ ways }) => !ways.includes('online'));
  const shown = (elder ? ELDER_CHOICES : FIRST) + more;
  const next = Math.min(MORE, guides.length - shown);
  return (
    <>
      <Card>
        {guides.slice(0, shown).map((guide) => (
          <Go key={guide.code} to="guide" with={{ code: guide.code }} onOpen={onOpen}>
            <Row
              title={guide.name}
              help={helpOf(guide)}
              tag={tells && guide.ways.includes('online') ? searchWords.online : undefined}
              end={null}
            />
          </Go>
        ))}
      </Card>
      {next > 0 && (
        <Press className={style.more} onPress={() => setMore(more + MORE)}>
          {searchWords.more(next)}
        </Press>
      )}
    </>
  );
};
