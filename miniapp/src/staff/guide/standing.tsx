import type { GuideDraft } from '#contract/guide-drafts';
import { Line } from '@/parts/line';
import { guideDeskWords } from './words';
import style from './index.module.scss';

/** Where on the line a draft stands. */
const stops = ['written', 'reviewed', 'published'] as const;
const standsAt = { draft: 0, returned: 0, submitted: 1, approved: 2, published: 3, discarded: 0 } as const;

/** 草稿—审核—发布, and where it is now. */
export const Standing = ({ draft }: { draft: GuideDraft }) => {
  const at = standsAt[draft.state];
  return (
    <div className={style.standing}>
      <Line
        across
        stops={stops.map((stop, nth) => ({
          name: guideDeskWords.line[stop],
          state: nth < at ? 'done' : nth === at ? 'now' : 'later',
        }))}
      />
      {draft.state === 'approved' && draft.effectiveOn && (
        <div className={style.about}>{guideDeskWords.approvedFor(draft.effectiveOn)}</div>
      )}
    </div>
  );
};
