import { useRef, useState, type ReactNode } from 'react';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { diffFacts } from '#rules/guide-diff';
import { useReply } from '@/client/reply';
import { Checks } from './checks';
import { DiffRow } from './diff-row';
import { fieldsByGroup } from './fields';
import { countByGroup, Groups } from './groups';
import { jumpTo } from './jump';
import { useFindings } from './lint';
import { nextVersion } from './next-version';
import { ReviewActs } from './review-acts';
import { isAt, Unchanged, unchangedIn } from './unchanged';
import { guideDeskWords } from './words';
import style from './review.module.scss';

/** What a draft changes, field by field beside what is public, and what is to be said to it. */
export const Review = ({
  guide,
  draft,
  note,
  onEdit,
}: {
  guide: DeskGuide;
  draft: GuideDraft;
  /** Where somebody who may judge it says why. */
  note: ReactNode;
  /** Back to the form; undefined where there is none. */
  onEdit?: () => void;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const sources = useReply('GET /sources', {}).reply?.value.items;
  const findings = useFindings(draft.content);
  const changes = diffFacts(guide.current?.content ?? null, draft.content);
  const counts = countByGroup(changes);
  const groups = Object.keys(fieldsByGroup).filter((group) => counts[group]);
  const [at, setAt] = useState(groups[0] ?? 'guide');
  const [open, setOpen] = useState(false);
  const nameOf = (id: string) => {
    const source = sources?.find((one) => one.id === id);
    return source ? source.title : id;
  };
  const go = (to: { group: string; field: string }) => {
    setAt(to.group);
    if (!changes.some(isAt(to))) setOpen(true);
    jumpTo(place.current, to);
  };
  return (
    <div ref={place} className={style.review}>
      {groups.length > 0 ? (
        <Groups
          groups={groups}
          at={at}
          changes={counts}
          onChoose={(group) => {
            const first = changes.find((one) => one.group === group);
            if (first) go(first);
          }}
        />
      ) : (
        <div />
      )}
      <div className={style.changes}>
        {draft.kind === 'withdrawal' ? (
          <p className={style.note}>{guideDeskWords.withdrawing}</p>
        ) : (
          <div className={style.columns} aria-hidden>
            <span>
              {guide.current ? guideDeskWords.current(guide.current.number) : guideDeskWords.nothing}
            </span>
            <span>{guideDeskWords.next(nextVersion(guide))}</span>
          </div>
        )}
        {draft.kind === 'change' && !changes.length && (
          <p className={style.note}>{guideDeskWords.noChanges}</p>
        )}
        {changes.map((change) => (
          <DiffRow key={change.group + change.field} change={change} source={nameOf} />
        ))}
        <Unchanged
          places={unchangedIn(guide, draft, findings)}
          content={draft.content}
          open={open}
          onFold={() => setOpen(!open)}
        />
      </div>
      <div className={style.side}>
        {draft.kind === 'change' && (
          <Checks
            findings={findings}
            facts={draft.content.facts}
            own={draft.state === 'submitted' ? draft.own : undefined}
            onGo={go}
          />
        )}
        <ReviewActs guide={guide} draft={draft} note={note} onEdit={onEdit} />
      </div>
    </div>
  );
};
