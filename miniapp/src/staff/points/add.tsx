import { useRef, useState, type FormEvent } from 'react';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useDraft } from '../draft';
import { sayFault } from '../parts/asked';
import { FactsFields, areFaulty, blankFacts, factsToSend } from './facts-fields';
import { pointWords } from './words';
import style from './edit.module.scss';

/** A new point. */
export const AddPoint = ({
  onAdded,
  onCancel,
}: {
  onAdded: (point: string) => void;
  onCancel: () => void;
}) => {
  const id = useRef(randomId());
  const { draft, write, forget } = useDraft('point-new', blankFacts);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<Error>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    if (areFaulty(draft)) return;
    act('POST /desk/service-points', { id: id.current, ...factsToSend(draft) }).then(({ point }) => {
      forget();
      onAdded(point.id);
    }, setError);
  };
  return (
    <form className={style.form} noValidate onSubmit={submit}>
      <h2>{pointWords.adding}</h2>
      <FactsFields facts={draft} tried={tried} write={write} />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div className={style.acts}>
        <button type="submit" className="press button">
          {pointWords.save}
        </button>
        <Press className="link" onPress={onCancel}>
          {pointWords.cancel}
        </Press>
      </div>
    </form>
  );
};
