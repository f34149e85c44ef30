import { useState } from 'react';
import { Segments } from '@/parts/segments';
import { Desk } from '../parts/desk';
import { staffWords } from '../words';
import { IssueDoor } from './issue';
import { PrintDoor } from './print';
import style from './index.module.scss';

/** Codes that lead to a rating: a one-time one for a step of a case, and those that hang at a window. */
export default function DoorsPage() {
  const [kind, setKind] = useState<keyof typeof staffWords.doors.kinds>('issue');
  return (
    <Desk title={staffWords.doors.title} at="doors">
      <div className={style.head}>
        <h1 className={style.title}>{staffWords.doors.title}</h1>
        <Segments
          label={staffWords.doors.title}
          options={staffWords.doors.kinds}
          chosen={kind}
          onChoose={setKind}
        />
      </div>
      {kind === 'issue' ? <IssueDoor /> : <PrintDoor />}
    </Desk>
  );
}
