import { useEffect, useState } from 'react';
import type { Received } from '#contract/api';
import { write } from '@/client/call';
import { Notice } from '@/parts/notice';
import { Skeleton } from '@/parts/skeleton';
import { words } from '@/words';
import { sayFault } from '../parts/asked';
import type { Days } from './index';
import { queryWords } from './words';
import style from './preview.module.scss';

type Previewed = Received<'POST /desk/missed-queries/preview'>;

type State = { address?: string; value?: Previewed; error?: Error };

/** Asks for the preview whenever the phrases or the guide change; what it says changes nothing. */
const usePreview = (phrases: readonly string[], code: string, days: Days) => {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<State>({});
  const address = JSON.stringify({ phrases, code, days, tries });
  useEffect(() => {
    let over = false;
    const settle = (to: State) => void (over || setState({ ...to, address }));
    write('POST /desk/missed-queries/preview', JSON.parse(address)).then(
      (value) => settle({ value }),
      (error: Error) => settle({ error }),
    );
    return () => void (over = true);
  }, [address]);
  const { value, error } = state.address === address ? state : {};
  return { value, error, again: () => setTries(tries + 1) };
};

/** Hits of one search, before and after. */
const Compared = ({ one: { phrase, before, after, first } }: { one: Previewed['phrases'][number] }) => (
  <>
    <h3 className={style.heading}>
      {queryWords.now(phrase)} <span className={style.count}>{queryWords.hits(before)}</span>
    </h3>
    {before === 0 && <div className={style.found}>{queryWords.notFound(phrase)}</div>}
    <h3 className={style.heading}>
      {queryWords.after} <span className={style.count}>{queryWords.hits(after)}</span>
    </h3>
    <div className={style.found}>
      {first ? (
        <>
          <ins className={style.gained}>{first}</ins>
          <div className={style.meant}>{queryWords.meant(phrase)}</div>
        </>
      ) : (
        queryWords.notFound(phrase)
      )}
    </div>
  </>
);

/** Every search that is compared, line by line: the other phrases of the group, then the neighbours. */
const Others = ({ rows }: { rows: Previewed['neighbours'] }) => (
  <table className={style.table} aria-label={queryWords.neighbours}>
    <thead>
      <tr>
        <th scope="col">{queryWords.search}</th>
        <th scope="col">{queryWords.before}</th>
        <th scope="col">{queryWords.after}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ phrase, before, after }) => (
        <tr key={phrase}>
          <th scope="row">{phrase}</th>
          <td>{queryWords.hits(before)}</td>
          <td>
            {before === after ? (
              queryWords.same(after)
            ) : (
              <ins className={style.gained}>{queryWords.hits(after)}</ins>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Told = ({ value: { phrases, neighbours, replay }, days }: { value: Previewed; days: Days }) => (
  <>
    <Compared one={phrases[0]!} />
    <h3 className={style.heading}>{queryWords.neighbours}</h3>
    <Others rows={[...phrases.slice(1), ...neighbours]} />
    <p className={style.replay} role="status">
      {queryWords.replayed(days, replay.searches)}
      {queryWords.moreFound(replay.found)}
      {queryWords.tried(replay.tried)}
      {!replay.worse.length && queryWords.noneWorse}
    </p>
    {replay.worse.length > 0 && (
      <ul className={style.worse}>
        {replay.worse.map(({ phrase, before, after }) => (
          <li key={phrase}>
            {queryWords.worse(phrase, before)}
            {queryWords.nowFirst(after)}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** What searches find now, and what they would find. */
export const Preview = ({
  phrases,
  code,
  days,
}: {
  phrases: readonly string[];
  code: string;
  days: Days;
}) => {
  const { value, error, again } = usePreview(phrases, code, days);
  if (error) return <Notice icon="circle-alert" alert {...sayFault(error)} act={[words.tryAgain, again]} />;
  return value ? <Told value={value} days={days} /> : <Skeleton />;
};
