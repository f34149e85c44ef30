import { useRef, useState } from 'react';
import { Press } from '@/parts/press';
import { TypingBox } from '@/parts/typing-box';
import { useDesk } from '../ask';
import { Desk } from '../parts/desk';
import { KeysSheet, useKeys } from '../parts/keys';
import { LampCards } from '../parts/lamp-cards';
import { useOpened } from '../parts/opened';
import { staffWords } from '../words';
import { Detail } from './detail';
import { Filters } from './filters';
import { unfiltered, type Filter } from './query';
import { InboxTable } from './table';
import style from './index.module.scss';

/** The inbox: poor ratings by urgency, and beside them the one that is open, with what to do next. */
export default function InboxPage() {
  const [filter, setFilter] = useState<Filter>(unfiltered);
  const [asked, setAsked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const narrow = (change: Partial<Filter>) => setFilter({ ...filter, ...change });

  const { opened, open, close } = useOpened('desk', 'receipt', list);
  const counts = useDesk('GET /desk/rectifications', { limit: 1 }).reply?.value.counts;
  const keys = useKeys({
    list,
    close,
    search: () => setAsked(asked + 1),
    light: (lamp) => narrow({ lamp: filter.lamp === lamp ? undefined : lamp }),
  });

  return (
    <Desk
      title={staffWords.inbox.title}
      at="inbox"
      opened={!!opened}
      aside={<Detail key={opened} receipt={opened} onClose={close} />}
    >
      <div className={style.head}>
        <h1 className={style.title}>{staffWords.inbox.title}</h1>
        <div className={style.search}>
          <TypingBox
            value={filter.q}
            label={staffWords.inbox.search}
            placeholder={staffWords.inbox.search}
            asked={asked}
            onChange={(q) => narrow({ q })}
          />
        </div>
      </div>
      <LampCards counts={counts} chosen={filter.lamp} onChoose={(lamp) => narrow({ lamp })} />
      <Filters filter={filter} onChange={narrow} />
      <div ref={list}>
        <InboxTable filter={filter} opened={opened} onOpen={open} onAll={() => setFilter(unfiltered)} />
      </div>
      <Press className={`link ${style.keys}`} onPress={keys.show}>
        {staffWords.inbox.keys}
      </Press>
      {keys.shown && <KeysSheet onClose={keys.hide} />}
    </Desk>
  );
}
