import { useRef, useState } from 'react';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { TypingBox } from '@/parts/typing-box';
import { useDesk } from '../ask';
import detail from '../inbox/detail.module.scss';
import style from '../inbox/index.module.scss';
import { Desk } from '../parts/desk';
import { KeysSheet, useKeys } from '../parts/keys';
import { LampCards } from '../parts/lamp-cards';
import { useOpened } from '../parts/opened';
import { staffWords } from '../words';
import { Detail } from './detail';
import { Filters } from './filters';
import { unfiltered, type Filter } from './query';
import { IntakeTable } from './table';
import { TakeIn } from './take-in';
import { intakeWords } from './words';

/** Stands in the address where a number would: the form by which a case is taken in. */
const NEW = 'new';

type AsideProps = { opened: string | undefined; onOpen: (caseNumber: string) => void; onClose: () => void };

const Aside = ({ opened, onOpen, onClose }: AsideProps) => (
  <aside className={detail.detail} aria-label={intakeWords.detail}>
    {opened ? (
      <>
        <Press className={`link ${detail.back}`} onPress={onClose}>
          <Icon name="chevron-left" size={20} />
          {intakeWords.back}
        </Press>
        {opened === NEW ? <TakeIn onTaken={onOpen} /> : <Detail caseNumber={opened} />}
      </>
    ) : (
      <p className={detail.empty}>{intakeWords.empty}</p>
    )}
  </aside>
);

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
      aside={<Aside key={opened} opened={opened} onOpen={open} onClose={close} />}
    >
      <div className={style.head}>
        <h1 className={style.title}>{intakeWords.title}</h1>
        <Press className="button" onPress={() => open(NEW)}>
          {intakeWords.take}
        </Press>
        <div className={style.search}>
          <TypingBox
            value={filter.q}
            label={intakeWords.search}
            placeholder={intakeWords.search}
            asked={asked}
            onChange={(q) => narrow({ q })}
          />
        </div>
      </div>
      <LampCards counts={counts} chosen={filter.lamp} onChoose={(lamp) => narrow({ lamp })} />
      <Filters filter={filter} onChange={narrow} />
      <div ref={list}>
        <IntakeTable filter={filter} opened={opened} onOpen={open} onAll={() => setFilter(unfiltered)} />
      </div>
      {!!counts?.unlit && <p>{intakeWords.unlitCount(counts.unlit)}</p>}
      <Press className={`link ${style.keys}`} onPress={keys.show}>
        {staffWords.inbox.keys}
      </Press>
      {keys.shown && <KeysSheet onClose={keys.hide} />}
    </Desk>
  );
}
