import { Press } from '@/parts/press';
import { fieldAt } from './fields';
import { sayStated } from './say';
import { guideDeskWords } from './words';
import type { Meeting } from './written';
import style from './meetings.module.scss';

/** What another has written at the same places meanwhile: each side in full, and one of them to be taken. */
export const Meetings = ({
  meetings,
  by,
  onDecide,
}: {
  meetings: readonly Meeting[];
  by: string;
  onDecide: (meeting: Meeting, stated: unknown) => void;
}) => {
  const words = guideDeskWords.meeting;
  if (!meetings.length) return null;
  return (
    <section className={style.meetings} role="alert" aria-label={words.title(by)}>
      <h2 className={style.title}>{words.title(by)}</h2>
      <p className={style.help}>{words.help}</p>
      {meetings.map((meeting) => {
        const of = fieldAt(meeting.group, meeting.field);
        if (!of) return null;
        return (
          <div key={`${meeting.group}.${meeting.field}`} role="group" aria-label={of.label}>
            <h3 className={style.label}>{of.label}</h3>
            <div className={style.sides}>
              <div className={style.side}>
                <div className={style.who}>{words.mine}</div>
                <div className={style.said}>{sayStated(of, meeting.mine)}</div>
                <Press className="button button--second" onPress={() => onDecide(meeting, meeting.mine)}>
                  {words.takeMine}
                </Press>
              </div>
              <div className={style.side}>
                <div className={style.who}>{words.theirs(by)}</div>
                <div className={style.said}>{sayStated(of, meeting.theirs)}</div>
                <Press className="button button--second" onPress={() => onDecide(meeting, meeting.theirs)}>
                  {words.takeTheirs}
                </Press>
              </div>
            </div>
          </div>
        );
      })}
    </section>
  );
};
