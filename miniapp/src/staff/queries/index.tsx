import { useState } from 'react';
import type { Received } from '#contract/api';
import { Segments } from '@/parts/segments';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { Aside } from './aside';
import { Settled } from './settled';
import { Groups } from './groups';
import { queryWords } from './words';
import style from './index.module.scss';

export type Group = Received<'GET /desk/missed-queries'>['groups'][number];
export type Days = '7' | '30';

const keyOf = (group: Group | undefined) => group?.phrases.map(({ phrase }) => phrase).join('\n');

/** 没搜到的说法: what nobody found, and beside it what would be if a guide answered to it. */
export default function QueriesPage() {
  const [days, setDays] = useState<Days>('7');
  const [opened, setOpened] = useState<Group>();
  const asked = useDesk('GET /desk/missed-queries', { days });
  return (
    <Desk
      title={queryWords.title}
      at="queries"
      opened={!!opened}
      aside={<Aside key={keyOf(opened)} group={opened} days={days} onClose={() => setOpened(undefined)} />}
    >
      <h1 className={style.title}>{queryWords.title}</h1>
      <div className={style.days}>
        <Segments
          label={queryWords.daysLabel}
          options={queryWords.days}
          chosen={days}
          onChoose={(one) => {
            setOpened(undefined);
            setDays(one);
          }}
        />
      </div>
      <Asked of={asked}>
        {({ searches, hidden, groups, settled }) => (
          <>
            <p className={style.help}>{queryWords.told(days, searches)}</p>
            <Groups groups={groups} opened={keyOf(opened)} keyOf={keyOf} onOpen={setOpened} />
            <p className={style.foot}>
              {queryWords.private}
              {hidden > 0 && queryWords.hidden(hidden)}
            </p>
            <Settled settled={settled} />
          </>
        )}
      </Asked>
    </Desk>
  );
}
