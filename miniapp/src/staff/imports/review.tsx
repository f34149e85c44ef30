import { useState } from 'react';
import type { Import } from '#contract/imports';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { WordsField } from '../parts/words-field';
import { importsWords } from './words';
import style from './index.module.scss';

type Verdict = 'approve' | 'return';

/** The drafts of an import, reviewed all together by somebody who did not bring it in. */
export const Review = ({ done: { id, drafts, own }, reviewer }: { done: Import; reviewer: boolean }) => {
  const [note, setNote] = useState('');
  const [left, setLeft] = useState<number>();
  const [error, setError] = useState<Error>();
  const [tried, setTried] = useState(false);
  if (!drafts) return null;
  const { waiting, published, returned, other } = drafts;
  const decide = async (verdict: Verdict) => {
    setTried(verdict === 'return');
    if (verdict === 'return' && !note.trim()) return;
    setError(undefined);
    try {
      for (let still = waiting; still;) {
        setLeft(still);
        still = (await act('POST /desk/imports/:id/review', { id, verdict, note })).left;
      }
    } catch (caught) {
      setError(caught as Error);
    }
    setLeft(undefined);
  };
  return (
    <section className={style.review} aria-label={importsWords.review}>
      <h2 className={style.heading}>{importsWords.review}</h2>
      <p role="status">
        {left !== undefined
          ? importsWords.reviewing(left)
          : waiting
            ? importsWords.waiting(waiting)
            : importsWords.reviewed(published, returned)}
      </p>
      {other > 0 && <p className={style.help}>{importsWords.unfinished(other)}</p>}
      {waiting > 0 && reviewer && own && <p className={style.help}>{importsWords.own}</p>}
      {waiting > 0 && reviewer && !own && left === undefined && (
        <>
          <Press className="button" onPress={() => void decide('approve')}>
            {importsWords.approve(waiting)}
          </Press>
          <WordsField
            label={importsWords.note}
            fault={tried && !note.trim() ? importsWords.noteFault : undefined}
            value={note}
            maxLength={500}
            onChange={setNote}
          />
          <Press className="link" onPress={() => void decide('return')}>
            {importsWords.sendBack}
          </Press>
        </>
      )}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </section>
  );
};
