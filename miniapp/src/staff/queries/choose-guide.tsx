import { useState } from 'react';
import { useReply } from '@/client/reply';
import { searchGuides } from '@/client/search';
import { Press } from '@/parts/press';
import { InputField } from '../parts/field';
import { queryWords } from './words';
import style from './aside.module.scss';

/** As many are offered. */
const MOST = 5;

/** Another guide, found as a citizen finds it. */
export const ChooseGuide = ({ onChoose }: { onChoose: (one: { code: string; name: string }) => void }) => {
  const [typed, setTyped] = useState('');
  const index = useReply('GET /guides/index', {}).reply?.value;
  const found = index && typed.trim() ? searchGuides(index, typed).slice(0, MOST) : [];
  return (
    <section>
      <InputField
        label={queryWords.choose}
        help={queryWords.chooseHelp}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={setTyped}
      />
      <div role="status">{index && typed.trim() && !found.length && queryWords.chooseNone}</div>
      {found.map(({ code, name }) => (
        <Press key={code} className={style.choice} onPress={() => onChoose({ code, name })}>
          {name}
        </Press>
      ))}
    </section>
  );
};
