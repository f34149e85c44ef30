import type { GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { Press } from '@/parts/press';
import { useDesk } from '../ask';
import { guideDeskWords } from '../guide/words';
import style from './states.module.scss';

type Open = keyof typeof guideDeskWords.list.states;
const states = Object.keys(guideDeskWords.list.states) as Open[];

/** How many drafts there are at each step; each is pressed to see them alone. */
export const States = ({
  chosen,
  onChoose,
}: {
  chosen: GuideDraftState | undefined;
  onChoose: (state: GuideDraftState | undefined) => void;
}) => {
  const counts = useDesk('GET /desk/guides', { limit: 1 }).reply?.value.counts;
  return (
    <div className={style.states} role="group" aria-label={guideDeskWords.list.state}>
      {states.map((state) => (
        <Press
          key={state}
          className={`${style.state} ${state === chosen ? style.on : ''}`}
          on={state === chosen}
          onPress={() => onChoose(state === chosen ? undefined : state)}
        >
          <span className={style.count}>{counts?.[state]}</span> {guideDeskWords.list.states[state]}
        </Press>
      ))}
    </div>
  );
};
