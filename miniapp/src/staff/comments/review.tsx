import { useRef, useState } from 'react';
import type { WaitingComment } from '#contract/comments';
import { personalDataKinds } from '#contract/vocabulary-of-personal-data';
import { ratingLevels, wordsOf } from '#contract/vocabulary-of-ratings';
import { spokenReceipt } from '#rules/receipt';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { act } from '../ask';
import { useDraft } from '../draft';
import { InputField } from '../parts/field';
import { sayFault } from '../parts/asked';
import { WordsField } from '../parts/words-field';
import { staffWords } from '../words';
import style from './review.module.scss';

const aboutOf = ({ level, givenOn, item, receipt, wordsOf: of }: WaitingComment) =>
  [spokenReceipt(receipt), wordsOf[of], ratingLevels[level], item, givenOn].filter(Boolean).join(' · ');

/** What was written, beside what of it is to be public; it can be hidden in places, and never rewritten. */
export const Review = ({ one }: { one: WaitingComment }) => {
  const { receipt, wordsOf: of } = one;
  const { draft, write, forget } = useDraft(`comment:${receipt}:${of}`, {
    publicComment: one.publicComment ?? one.comment,
    reason: '',
  });
  const id = useRef(randomId());
  const [lacking, setLacking] = useState(false);
  const [error, setError] = useState<Error>();
  const send = (publicComment: string | null) => {
    setError(undefined);
    setLacking(!publicComment && !draft.reason.trim());
    if (!publicComment && !draft.reason.trim()) return;
    const reason = publicComment ? '' : draft.reason;
    const look = { receipt, wordsOf: of, id: id.current, publicComment, reason };
    act('POST /desk/ratings/:receipt/comment', look).then(forget, setError);
  };
  return (
    <section className={style.card} aria-label={spokenReceipt(receipt)}>
      <div className={style.about}>{aboutOf(one)}</div>
      <div className={style.tags}>
        {one.personalData.map((kind) => (
          <Tag key={kind}>{staffWords.comments.maybe(personalDataKinds[kind])}</Tag>
        ))}
      </div>
      <div className={style.both}>
        <div>
          <h2 className={style.title}>{staffWords.comments.original}</h2>
          <blockquote className={style.said}>{one.comment}</blockquote>
        </div>
        <WordsField
          label={staffWords.comments.public}
          help={staffWords.comments.publicHelp}
          value={draft.publicComment}
          maxLength={300}
          onChange={(publicComment) => write({ publicComment })}
        />
      </div>
      <InputField
        label={staffWords.comments.reason}
        help={staffWords.comments.reasonHelp}
        fault={lacking ? staffWords.comments.reasonFault : undefined}
        value={draft.reason}
        maxLength={200}
        autoComplete="off"
        onChange={(reason) => write({ reason })}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div className={style.acts}>
        <Press className="button" onPress={() => send(draft.publicComment.trim())}>
          {staffWords.comments.publish}
        </Press>
        <Press className="button button--second" onPress={() => send(null)}>
          {staffWords.comments.withhold}
        </Press>
      </div>
    </section>
  );
};
