import type { Received } from '#contract/api';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { sayFault } from '../parts/asked';
import { queryWords } from './words';
import style from './settled.module.scss';

/** What was decided of words that are to find nothing; each can be taken back. */
export const Settled = ({ settled }: Pick<Received<'GET /desk/missed-queries'>, 'settled'>) => {
  const { error, run } = useActing();
  if (!settled.length) return null;
  return (
    <section aria-label={queryWords.settled}>
      <h2 className={style.title}>{queryWords.settled}</h2>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <ul className={style.list}>
        {settled.map(({ phrase, department, by, on }) => (
          <li key={phrase} className={style.row}>
            <div className={style.what}>
              <div>{phrase}</div>
              <div className={style.why}>
                {department === null ? queryWords.ignored : queryWords.handedTo(department)} ·{' '}
                {queryWords.by(by, on)}
              </div>
            </div>
            <Press
              className="link"
              label={queryWords.undoOf(phrase)}
              onPress={() => run(() => act('POST /desk/missed-queries/undo', { phrases: [phrase] }))}
            >
              {queryWords.undo}
            </Press>
          </li>
        ))}
      </ul>
    </section>
  );
};
