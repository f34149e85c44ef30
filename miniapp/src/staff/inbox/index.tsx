import { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { back, go, readdress } from '@/client/go';
import { Press } from '@/parts/press';
import { TypingBox } from '@/parts/typing-box';
import { Desk } from '../parts/desk';
import { staffWords } from '../words';
import { Detail } from './detail';
import { Filters } from './filters';
import { KeysSheet, useKeys } from './keys';
import { LampCards } from './lamp-cards';
import { unfiltered, type Filter } from './query';
import { InboxTable } from './table';
import style from './index.module.scss';

/** Whether list and detail stand beside each other (desk.module.scss). */
const isWide = () => window.matchMedia('(min-width: 1100px)').matches;

/** The inbox: poor ratings by urgency, and beside them the one that is open, with what to do next. */
export default function InboxPage() {
  const [opened, setOpened] = useState(useRouter().params.receipt);
  const [filter, setFilter] = useState<Filter>(unfiltered);
  const [asked, setAsked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const narrow = (change: Partial<Filter>) => setFilter({ ...filter, ...change });

  const open = (receipt: string) => {
    if (!isWide()) return void go('desk', { receipt });
    readdress('desk', { receipt });
    setOpened(receipt);
  };
  const close = () => {
    if (!opened) return;
    if (!isWide()) return void back();
    list.current?.querySelector<HTMLElement>(`a[href*="${opened}"]`)?.focus();
    readdress('desk', {});
    setOpened(undefined);
  };
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
      <LampCards chosen={filter.lamp} onChoose={(lamp) => narrow({ lamp })} />
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
