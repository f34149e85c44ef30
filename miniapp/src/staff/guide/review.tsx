import { useRef, useState } from 'react';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { diffFacts, guidePlaces, same, statedAt } from '#rules/guide-diff';
import { useReply } from '@/client/reply';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Checks } from './checks';
import { DiffRow, SameRow } from './diff-row';
import { fieldsByGroup } from './fields';
import { countByGroup, Groups } from './groups';
import { jumpTo } from './jump';
import { useFindings } from './lint';
import { ReviewActs } from './review-acts';
import { guideDeskWords } from './words';
import style from './review.module.scss';

/** The fields that stay as they are, folded. Those of which nothing is stated are not counted. */
const Unchanged = ({ guide, draft }: { guide: DeskGuide; draft: GuideDraft }) => {
  const [open, setOpen] = useState(false);
  const stay = guidePlaces.filter(({ group, field }) => {
    const stated = statedAt(draft.content, group, field);
    const before = guide.current && statedAt(guide.current.content, group, field);
    return stated && stated !== 'not-provided' && same(stated, before ?? undefined);
  });
  if (!stay.length) return null;
  return (
    <>
      <Press className={style.fold} unfolded={open} onPress={() => setOpen(!open)}>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size={20} />
        {guideDeskWords.unchanged(stay.length)}
      </Press>
      {open &&
        stay.map(({ group, field }) => (
          <SameRow
            key={group + field}
            group={group}
            field={field}
            stated={statedAt(draft.content, group, field)}
          />
        ))}
    </>
  );
};

/** What a draft changes, field by field beside what is public, and what is to be said to it. */
export const Review = ({
  guide,
  draft,
  onEdit,
}: {
  guide: DeskGuide;
  draft: GuideDraft;
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
  const nameOf = (id: string) => {
    const source = sources?.find((one) => one.id === id);
    return source ? source.title : id;
  };
  const go = (to: { group: string; field: string }) => {
    setAt(to.group);
    jumpTo(place.current, to);
  };
  const next = Math.max(0, ...guide.versions.map(({ number }) => number)) + 1;
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
            <span>{guideDeskWords.next(next)}</span>
          </div>
        )}
        {draft.kind === 'change' && !changes.length && (
          <p className={style.note}>{guideDeskWords.noChanges}</p>
        )}
        {changes.map((change) => (
          <DiffRow key={change.group + change.field} change={change} source={nameOf} />
        ))}
        <Unchanged guide={guide} draft={draft} />
      </div>
      <div className={style.side}>
        {draft.kind === 'change' && (
          <Checks findings={findings} own={draft.state === 'submitted' ? draft.own : undefined} onGo={go} />
        )}
        <ReviewActs
          guide={guide}
          draft={draft}
          errors={findings.some(({ level }) => level === 'error')}
          onEdit={onEdit}
        />
      </div>
    </div>
  );
};
