import { useState } from 'react';
import { Icon } from '@/parts/icon';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { sayFault } from '../parts/asked';
import { ChooseGuide } from './choose-guide';
import type { Days, Group } from './index';
import { NoSuchItem } from './no-such-item';
import { Preview } from './preview';
import { queryWords } from './words';
import style from './aside.module.scss';

type Item = { code: string; name: string };
type AsideProps = { group: Group | undefined; days: Days; onClose: () => void };

/** The phrases of a group; those that mean something else are tapped away. */
const Phrases = ({
  of,
  chosen,
  onChange,
}: {
  of: Group;
  chosen: string[];
  onChange: (to: string[]) => void;
}) => (
  <section>
    <h3 className={style.heading}>
      {queryWords.together}
      <span className={style.help}>{queryWords.drop}</span>
    </h3>
    <div className={style.chips}>
      {of.phrases.map(({ phrase }) => {
        const on = chosen.includes(phrase);
        return (
          <Press
            key={phrase}
            role="checkbox"
            on={on}
            className={`${style.chip} ${on ? style.on : ''}`}
            onPress={() => onChange(on ? chosen.filter((one) => one !== phrase) : [...chosen, phrase])}
          >
            {on && <Icon name="check" size={16} />}
            {phrase}
          </Press>
        );
      })}
    </div>
  </section>
);

const Opened = ({ group, days, onClose }: AsideProps & { group: Group }) => {
  const [phrases, setPhrases] = useState(group.phrases.slice(0, 20).map(({ phrase }) => phrase));
  const [item, setItem] = useState<Item | null>(group.suggestion);
  const [choosing, setChoosing] = useState(!group.suggestion);
  const [done, setDone] = useState('');
  const { under, error, run } = useActing();
  const first = phrases[0] ?? group.phrases[0]!.phrase;

  const add = ({ code, name }: Item) =>
    run(async () => {
      const { state, added } = await act('POST /desk/missed-queries/alias', { phrases, code });
      const joined = state === 'draft' ? queryWords.joined(name) : queryWords.proposed(name, added);
      setDone(added ? joined : queryWords.nothingAdded(name));
    });

  return (
    <>
      <div className={style.told}>
        <div className={style.over}>{queryWords.aside}</div>
        <h2 className={style.title}>
          {item ? queryWords.heading(first, item.name) : queryWords.unknown(first)}
        </h2>
        <Phrases of={group} chosen={phrases} onChange={setPhrases} />
        {choosing && (
          <ChooseGuide
            onChoose={(one) => {
              setItem(one);
              setChoosing(false);
            }}
          />
        )}
        {item && phrases.length > 0 && <Preview phrases={phrases} code={item.code} days={days} />}
        <NoSuchItem phrases={phrases} onDone={onClose} />
        {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
        {done && <Notice icon="check" title={done} />}
      </div>
      {item && !done && (
        <div className={style.acts}>
          <Press className="button button--second" onPress={() => setChoosing(true)}>
            {queryWords.other}
          </Press>
          <Press className="button" onPress={() => void (phrases.length && add(item))}>
            {under ? queryWords.adding : queryWords.add}
          </Press>
        </div>
      )}
    </>
  );
};

/** What would be if a guide answered to the words that are open: looked at first, then proposed. */
export const Aside = ({ group, days, onClose }: AsideProps) => (
  <aside className={style.aside} aria-label={queryWords.aside}>
    {group ? (
      <>
        <Press className={`link ${style.back}`} onPress={onClose}>
          <Icon name="chevron-left" size={20} />
          {queryWords.back}
        </Press>
        <Opened group={group} days={days} onClose={onClose} />
      </>
    ) : (
      <p className={style.empty}>{queryWords.empty}</p>
    )}
  </aside>
);
