import { useRouter } from '@tarojs/taro';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Received } from '#contract/api';
import { readParameter } from '@/client/address';
import { go } from '@/client/go';
import { rememberSearch } from '@/client/recent-searches';
import { useReply } from '@/client/reply';
import { searchGuides } from '@/client/search';
import { Arrows } from '@/parts/arrows';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { words } from '@/words';
import { Field } from './field';
import { Hits } from './hits';
import { Listed } from './listed';
import { listOf, type List } from './lists';
import { Nothing } from './nothing';
import { Recent } from './recent';

type ResultsProps = {
  index: Received<'GET /guides/index'>;
  typed: string;
  list: List | undefined;
  onAnew: () => void;
  onChoose: (said: string) => void;
};

/** What stands under the field: what was found, or nothing; while nothing is typed the list, or the last searches. */
const Results = ({ index, typed, list, onAnew, onChoose }: ResultsProps) => {
  const said = typed.trim();
  const listed = useMemo(() => list && index.items.filter(list.holds), [index, list]);
  const hits = useMemo(() => (said ? searchGuides(index, said) : []), [index, said]);
  if (!said && listed) return <Listed guides={listed} way={list?.way} />;
  if (!said) return <Recent onChoose={onChoose} />;
  if (!hits.length) return <Nothing items={index.items} typed={said} onAnew={onAnew} onChoose={onChoose} />;
  return <Hits hits={hits} typed={said} onOpen={() => rememberSearch(said)} onAnew={onAnew} />;
};

/** As much as the field takes (search-field.tsx): an address may hold anything. */
const spoken = (q: string | undefined) =>
  readParameter(q)
    ?.replace(/\p{Cc}/gu, '')
    .slice(0, 100) ?? '';

/** 查办事指南: finds as one types, in the index that the phone keeps; also the list of one station, department or way. */
export default function Search() {
  const { stage, theme, department, way, q } = useRouter().params;
  const list = useMemo(
    () => listOf({ stage, theme, department: readParameter(department), way }),
    [stage, theme, department, way],
  );
  const [typed, setTyped] = useState(() => spoken(q));
  const [asked, setAsked] = useState(0);
  const shown = useDeferredValue(typed);
  const reply = useReply('GET /guides/index', {});
  const openBest = () => {
    const index = reply.reply?.value;
    const best = index && typed.trim() ? searchGuides(index, typed)[0] : undefined;
    rememberSearch(typed);
    if (best && process.env.TARO_ENV === 'h5') void go('guide', { code: best.code });
  };
  return (
    <Frame title={(!typed && list?.name) || words.search.title}>
      <Arrows>
        <Field typed={typed} first={!list} asked={asked} onType={setTyped} onSubmit={openBest} />
        <Loaded of={reply}>
          {(index) => (
            <Results
              index={index}
              typed={shown}
              list={list}
              onAnew={() => setAsked(asked + 1)}
              onChoose={setTyped}
            />
          )}
        </Loaded>
      </Arrows>
    </Frame>
  );
}
