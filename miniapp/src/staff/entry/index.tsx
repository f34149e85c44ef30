import { useState } from 'react';
import type { Received } from '#contract/api';
import { spokenReceipt } from '#rules/receipt';
import { useReply } from '@/client/reply';
import { Lamp } from '@/parts/lamp';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { staffWords } from '../words';
import { EntryForm } from './form';
import style from './index.module.scss';

type Entered = Received<'POST /desk/ratings'>;

const Done = ({ entered: { receipt, clock } }: { entered: Entered }) => (
  <div className={style.done} role="status">
    <div className={style.receipt}>{staffWords.entry.done(spokenReceipt(receipt))}</div>
    {clock && <Lamp clock={clock} />}
    <div>{staffWords.entry.tell}</div>
  </div>
);

/** Ratings that came in by telephone, from the opinion box, or at an inspection, taken down in the citizen's staffWords.entry. */
export default function EntryPage() {
  const points = useReply('GET /service-points', {});
  const guides = useReply('GET /guides/index', {});
  const [entered, setEntered] = useState<Entered>();
  return (
    <Desk title={staffWords.entry.title} at="entry">
      <h1 className={style.title}>{staffWords.entry.title}</h1>
      <p className={style.help}>{staffWords.entry.help}</p>
      {entered && <Done entered={entered} />}
      <Asked of={points}>
        {({ items }) => (
          <Asked of={guides}>
            {(index) => <EntryForm points={items} guides={index.items} onEntered={setEntered} />}
          </Asked>
        )}
      </Asked>
    </Desk>
  );
}
