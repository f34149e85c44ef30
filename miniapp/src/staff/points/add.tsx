import { randomId } from '@/client/random-id';
import { act } from '../ask';
import { Edit } from '../parts/edit';
import { FactsFields, areFaulty, blankFacts, factsToSend } from './facts-fields';
import { pointWords } from './words';

type AddProps = { onAdded: (point: string) => void; onCancel: () => void };

/** A new point. Its id is kept with what is written, so that what is sent again after a reload is added once. */
export const AddPoint = ({ onAdded, onCancel }: AddProps) => (
  <Edit
    name="point-new"
    now={{ id: randomId(), ...blankFacts }}
    isFaulty={areFaulty}
    save={({ id, ...facts }) =>
      act('POST /desk/service-points', { id, ...factsToSend(facts) }).then(({ point }) => onAdded(point.id))
    }
    onCancel={onCancel}
  >
    {(facts, write, tried) => (
      <>
        <h2>{pointWords.adding}</h2>
        <FactsFields facts={facts} tried={tried} write={write} />
      </>
    )}
  </Edit>
);
