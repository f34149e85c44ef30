import type { Received } from '#contract/api';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { queryWords } from './words';
import style from './settled.module.scss';

/** What was decided of words that are to find nothing; each can be taken back. */
export const Settled = ({ settled }: Pick<Received<'GET /desk/missed-queries'>, 'settled'>) => {
  if (!settled.length) return null;
  return (
    <section aria-label={queryWords.settled}>
      <h2 className={style.title}>{queryWords.settled}</h2>
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
              onPress={() =>
                void act('POST /desk/missed-queries/undo', { phrases: [phrase] }).catch(() => undefined)
              }
            >
              {queryWords.undo}
            </Press>
          </li>
        ))}
      </ul>
    </section>
  );
};
