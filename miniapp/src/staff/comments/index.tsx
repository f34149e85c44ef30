import { useState } from 'react';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { staffWords } from '../words';
import { Review } from './review';
import style from './index.module.scss';

/** One page of what waits and, once it is asked for, the next. */
const Waiting = ({ cursor }: { cursor?: string }) => {
  const asked = useDesk('GET /desk/comments', { cursor });
  const [more, setMore] = useState(false);
  return (
    <Asked of={asked}>
      {({ items, next }) => (
        <>
          {!items.length && !cursor && (
            <Notice icon="check" title={staffWords.comments.none} help={staffWords.comments.noneHelp}>
              <Go to="desk" className="button">
                {staffWords.detail.back}
              </Go>
            </Notice>
          )}
          {items.map((one) => (
            <Review key={one.receipt + one.wordsOf} one={one} />
          ))}
          {next &&
            (more ? (
              <Waiting cursor={next} />
            ) : (
              <Press className="link" onPress={() => setMore(true)}>
                {staffWords.comments.more}
              </Press>
            ))}
        </>
      )}
    </Asked>
  );
};

/** Words that wait until somebody has looked: what was written, beside what of it will be public. */
export default function CommentsPage() {
  return (
    <Desk title={staffWords.comments.title} at="comments">
      <h1 className={style.title}>{staffWords.comments.title}</h1>
      <p className={style.help}>{staffWords.comments.help}</p>
      <Waiting />
    </Desk>
  );
}
