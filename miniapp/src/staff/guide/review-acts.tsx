import type { ReactNode } from 'react';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { canMove } from '#rules/draft-moves';
import { useStaff } from '@/client/staff-session';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { useActing } from '../parts/acting';
import { Reviewed } from './reviewed';
import { guideDeskWords } from './words';
import style from './review.module.scss';

/** Why it is changed, and by whom. */
const Why = ({ draft }: { draft: GuideDraft }) => (
  <section className={style.part}>
    <h2 className={style.title}>{guideDeskWords.why}</h2>
    <p className={style.said}>{draft.why || guideDeskWords.unstated}</p>
    <p className={style.by}>{guideDeskWords.list.by(draft.editedBy, moment(draft.editedAt))}</p>
    {draft.effectiveOn && <p className={style.by}>{guideDeskWords.from(draft.effectiveOn)}</p>}
  </section>
);

/** What can be done with a draft that is being looked at, by whoever may. */
export const ReviewActs = ({
  guide: { code },
  draft,
  note,
  onEdit,
}: {
  guide: DeskGuide;
  draft: GuideDraft;
  note: ReactNode;
  onEdit?: () => void;
}) => {
  const roles = useStaff()?.roles ?? [];
  const { error, run } = useActing();
  const { revision } = draft;
  return (
    <>
      <Why draft={draft} />
      <Reviewed draft={draft} />
      {roles.includes('reviewer') && canMove(draft.state, 'return') && draft.own && (
        <p className={style.by}>{guideDeskWords.own}</p>
      )}
      {note}
      <div className={style.acts}>
        {draft.kind === 'change' && (
          <Go to="deskPreview" with={{ code }} className="link">
            <Icon name="smartphone" size={20} />
            {guideDeskWords.phone}
          </Go>
        )}
        {onEdit && (
          <Press className="link" onPress={onEdit}>
            {guideDeskWords.edit}
          </Press>
        )}
        {roles.includes('editor') && canMove(draft.state, 'take-back') && (
          <Press
            className="link"
            onPress={() => run(() => act('POST /desk/guides/:code/draft/take-back', { code, revision }))}
          >
            {guideDeskWords.takeBack}
          </Press>
        )}
      </div>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </>
  );
};
