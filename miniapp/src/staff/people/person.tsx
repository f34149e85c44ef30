import { useState } from 'react';
import type { Person } from '#contract/staff';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { sayFault } from '../parts/asked';
import { PersonForm, usePosition } from './person-form';
import { peopleWords } from './words';
import style from './index.module.scss';

/** The account of a person of the agency: what they are, and whether they may come in. */
export const PersonSheet = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const { id, active } = person;
  const { position, whole, change } = usePosition(person);
  const [tried, setTried] = useState(false);
  const [out, setOut] = useState(false);
  const { error, run } = useActing();
  const save = () => {
    setTried(true);
    if (!whole) return;
    const { name, department, roles, window } = position;
    void run(async () => {
      await act('POST /desk/staff/:id', { id, name, department, roles, window });
      onDone();
    });
  };
  const suspend = (suspended: boolean) =>
    void run(async () => {
      await act('POST /desk/staff/:id/suspension', { id, suspended });
      onDone();
    });
  const signOut = () =>
    void run(async () => {
      await act('POST /desk/staff/:id/sign-out', { id });
      setOut(true);
    });
  return (
    <>
      <p className={style.about}>{person.email}</p>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <PersonForm of={position} send={peopleWords.save} tried={tried} onChange={change} onSubmit={save} />
      <div className={style.acts}>
        {active ? (
          <>
            <Press className="link" onPress={signOut}>
              {peopleWords.signOut}
            </Press>
            <span role="status">{out && peopleWords.signedOut}</span>
            <Press className={`link ${style.grave}`} onPress={() => suspend(true)}>
              {peopleWords.suspend}
            </Press>
            <p className={style.about}>{peopleWords.suspendHelp}</p>
          </>
        ) : (
          <Press className="link" onPress={() => suspend(false)}>
            {peopleWords.restore}
          </Press>
        )}
      </div>
    </>
  );
};
