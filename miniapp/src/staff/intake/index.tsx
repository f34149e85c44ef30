import { useRef, useState } from 'react';
import { Press } from '@/parts/press';
import { useDesk } from '../ask';
import { Aside } from '../parts/aside';
import { Desk } from '../parts/desk';
import { KeysLink, useKeys } from '../parts/keys';
import { LampCards } from '../parts/lamp-cards';
import { useOpened } from '../parts/opened';
import { RoomHead } from '../parts/room-head';
import { Detail } from './detail';
import { Filters } from './filters';
import { unfiltered, type Filter } from './query';
import { IntakeTable } from './table';
import { TakeIn } from './take-in';
import { intakeWords } from './words';

/** Stands in the address where a number would: the form by which a case is taken in. */
const NEW = 'new';

/** 代收台账: what is taken in for others and what others took in for us, by urgency, and beside it the one that is open. */
export default function IntakePage() {
  const [filter, setFilter] = useState<Filter>(unfiltered);
  const [asked, setAsked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { opened, open, close } = useOpened('deskIntake', 'case', list);
  const counts = useDesk('GET /desk/intake', { limit: 1 }).reply?.value.counts;
  const narrow = (change: Partial<Filter>) => setFilter({ ...filter, ...change });
  const keys = useKeys({
    list,
    close,
    search: () => setAsked(asked + 1),
    light: (lamp) => narrow({ lamp: filter.lamp === lamp ? undefined : lamp }),
  });
  return (
    <Desk
      title={intakeWords.title}
      at="intake"
      opened={!!opened}
      aside={
        <Aside
          key={opened}
          label={intakeWords.detail}
          back={intakeWords.back}
          onBack={close}
          empty={intakeWords.empty}
        >
          {opened && (opened === NEW ? <TakeIn onTaken={open} /> : <Detail caseNumber={opened} />)}
        </Aside>
      }
    >
      <RoomHead
        title={intakeWords.title}
        search={{ value: filter.q, label: intakeWords.search, asked, onChange: (q) => narrow({ q }) }}
      >
        <Press className="button" onPress={() => open(NEW)}>
          {intakeWords.take}
        </Press>
      </RoomHead>
      <LampCards counts={counts} chosen={filter.lamp} onChoose={(lamp) => narrow({ lamp })} />
      <Filters filter={filter} onChange={narrow} />
      <div ref={list}>
        <IntakeTable filter={filter} opened={opened} onOpen={open} onAll={() => setFilter(unfiltered)} />
      </div>
      {!!counts?.unlit && <p>{intakeWords.unlitCount(counts.unlit)}</p>}
      <KeysLink keys={keys} />
    </Desk>
  );
}
