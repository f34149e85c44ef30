import { useRef, useState } from 'react';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { canMove } from '#rules/draft-moves';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { WordsField } from '../parts/words-field';
import { useActing } from '../parts/acting';
import { useFindings } from './lint';
import { guideDeskWords } from './words';
import style from './verdict.module.scss';

/** The verdict of somebody who has not written in it: approved, or returned with what is to be mended. */
export const useVerdict = ({ code, draft }: DeskGuide) => {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { under, error, run } = useActing();
  const place = useRef<HTMLElement>(null);
  const lacking = tried && !note.trim();
  const give = (verdict: 'approve' | 'return') => {
    if (!draft) return;
    setTried(verdict === 'return');
    if (verdict === 'return' && !note.trim()) return place.current?.querySelector('textarea')?.focus();
    const { revision } = draft;
    void run(() => act('POST /desk/guides/:code/draft/review', { code, revision, verdict, note }));
  };
  return { note, setNote, lacking, under, error, place, give };
};

type Given = ReturnType<typeof useVerdict>;

/** What is said with a verdict. */
export const VerdictNote = ({ of: { note, setNote, lacking, error, place } }: { of: Given }) => (
  <section ref={place} className={style.part}>
    <WordsField
      label={guideDeskWords.note}
      help={guideDeskWords.noteHelp}
      fault={lacking ? guideDeskWords.noteMissing : undefined}
      maxLength={500}
      value={note}
      onChange={setNote}
    />
    {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
  </section>
);

/** The two ways on; nothing is approved in which a rule does not hold. */
export const VerdictActs = ({ of: { under, give }, draft }: { of: Given; draft: GuideDraft }) => {
  const broken = useFindings(draft.content).some(({ level }) => level === 'error');
  const withdrawal = draft.kind === 'withdrawal';
  const approve = withdrawal ? guideDeskWords.approveWithdrawal : guideDeskWords.approve;
  return (
    <div className={style.verdict}>
      <Press className="button button--second" onPress={() => give('return')}>
        {guideDeskWords.return}
      </Press>
      {canMove(draft.state, 'approve') && (withdrawal || !broken) && (
        <Press className="button" onPress={() => give('approve')}>
          {under ? guideDeskWords.sending : approve}
        </Press>
      )}
    </div>
  );
};
