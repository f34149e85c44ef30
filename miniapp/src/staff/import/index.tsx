import { useState } from 'react';
import { Segments } from '@/parts/segments';
import { useStaff } from '@/client/staff-session';
import { Desk } from '../parts/desk';
import { staffWords } from '../words';
import { BringIn } from './bring-in';
import { GiveOut } from './give-out';
import style from './index.module.scss';

/** Ratings by the table: those of other platforms come in, and, for the supervisor, ours go out to the province. */
export default function ImportPage() {
  const [kind, setKind] = useState<keyof typeof staffWords.import.kinds>('in');
  const supervisor = useStaff()?.roles.includes('supervisor');
  return (
    <Desk title={staffWords.import.title} at="import">
      <h1 className={style.title}>{staffWords.import.title}</h1>
      {supervisor && (
        <Segments
          label={staffWords.import.title}
          options={staffWords.import.kinds}
          chosen={kind}
          onChoose={setKind}
        />
      )}
      {kind === 'in' ? <BringIn /> : <GiveOut />}
    </Desk>
  );
}
