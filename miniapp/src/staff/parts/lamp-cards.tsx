import { lamps, type Lamp } from '#contract/vocabulary-of-rectifications';
import { LampDots } from '@/parts/lamp-dots';
import { Press } from '@/parts/press';
import { staffWords } from '../words';
import style from './lamp-cards.module.scss';

const order = ['red', 'yellow', 'green'] as const;

/** How many of each lamp; pressed, only these are listed, and pressed again all are. */
export const LampCards = ({
  counts,
  chosen,
  onChoose,
}: {
  counts: Record<Lamp, number> | undefined;
  chosen: Lamp | undefined;
  onChoose: (lamp: Lamp | undefined) => void;
}) => {
  return (
    <div className={style.cards} role="group" aria-label={staffWords.inbox.lamps}>
      {order.map((lamp) => (
        <Press
          key={lamp}
          className={`${style.card} ${lamp === chosen ? style.chosen : ''}`}
          on={lamp === chosen}
          onPress={() => onChoose(lamp === chosen ? undefined : lamp)}
        >
          <LampDots lamp={lamp} />
          <span className={style.count}>{counts?.[lamp] ?? ' '}</span>
          <span className={style.words}>
            <span className={`${style.lamp} ${style[lamp]}`}>{lamps[lamp]}</span>
            <span className={style.help}>{staffWords.inbox[lamp]}</span>
          </span>
        </Press>
      ))}
    </div>
  );
};
