import { useState } from 'react';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { useStaff } from '@/client/staff-session';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { WordsField } from '../parts/words-field';
import { useActing } from './acting';
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

/** The verdict of somebody who has not written in it: approved, or returned with what is to be mended. */
const Verdict = ({ code, draft, errors }: { code: string; draft: GuideDraft; errors: boolean }) => {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { under, error, run } = useActing();
  const send = (verdict: 'approve' | 'return') => {
    setTried(verdict === 'return');
    if (verdict === 'return' && !note.trim()) return;
    const { revision } = draft;
    void run(() => act('POST /desk/guides/:code/draft/review', { code, revision, verdict, note }));
  };
  const withdrawal = draft.kind === 'withdrawal';
  return (
    <section className={style.part}>
      <WordsField
        label={guideDeskWords.note}
        help={guideDeskWords.noteHelp}
        fault={tried && !note.trim() ? guideDeskWords.noteMissing : undefined}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div className={style.verdict}>
        <Press className="button button--second" onPress={() => send('return')}>
          {guideDeskWords.return}
        </Press>
        {!errors && draft.state === 'submitted' && (
          <Press className="button" onPress={() => send('approve')}>
            {under
              ? guideDeskWords.sending
              : withdrawal
                ? guideDeskWords.approveWithdrawal
                : guideDeskWords.approve}
          </Press>
        )}
      </div>
    </section>
  );
};

/** What can be done with a draft that is being looked at, by whoever may. */
export const ReviewActs = ({
  guide: { code },
  draft,
  errors,
  onEdit,
}: {
  guide: DeskGuide;
  draft: GuideDraft;
  errors: boolean;
  onEdit?: () => void;
}) => {
  const roles = useStaff()?.roles ?? [];
  const { error, run } = useActing();
  const handed = draft.state === 'submitted' || draft.state === 'approved';
  const { revision } = draft;
  return (
    <>
      <Why draft={draft} />
      <Reviewed draft={draft} />
      {handed && roles.includes('reviewer') && !draft.own && (
        <Verdict code={code} draft={draft} errors={errors && draft.kind === 'change'} />
      )}
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
        {handed && roles.includes('editor') && (
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
