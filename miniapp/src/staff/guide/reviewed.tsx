import type { GuideDraft } from '#contract/guide-drafts';
import { moment } from '../moment';
import { guideDeskWords } from './words';
import style from './review.module.scss';

/** What was said at the last review. */
export const Reviewed = ({ draft: { review } }: { draft: GuideDraft }) =>
  review && (
    <section className={style.part}>
      <h2 className={style.title}>{guideDeskWords.reviewed}</h2>
      {review.note && <p className={style.said}>{review.note}</p>}
      <p className={style.by}>{guideDeskWords.list.by(review.by, moment(review.at))}</p>
    </section>
  );
