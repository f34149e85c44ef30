import { useRef, useState } from 'react';
import { useDesk } from '../ask';
import { Desk } from '../parts/desk';
import { KeysLink, useKeys } from '../parts/keys';
import { LampCards } from '../parts/lamp-cards';
import { useOpened } from '../parts/opened';
import { RoomHead } from '../parts/room-head';
import { staffWords } from '../words';
import { Detail } from './detail';
import { Filters } from './filters';
import { unfiltered, type Filter } from './query';
import { InboxTable } from './table';

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
      <RoomHead
        title={staffWords.inbox.title}
        search={{
          value: filter.q,
          label: staffWords.inbox.search,
          asked,
          onChange: (q) => narrow({ q }),
        }}
      />
      <LampCards counts={counts} chosen={filter.lamp} onChoose={(lamp) => narrow({ lamp })} />
      <Filters filter={filter} onChange={narrow} />
      <div ref={list}>
        <InboxTable filter={filter} opened={opened} onOpen={open} onAll={() => setFilter(unfiltered)} />
      </div>
      <KeysLink keys={keys} />
    </Desk>
  );
}
