import { useRef, useState } from 'react';
import type { Received } from '#contract/api';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { diffFacts, statedAt } from '#rules/guide-diff';
import { sayTag } from '#rules/rating-tags';
import { Go } from '@/parts/go';
import { useDesk } from '../ask';
import { Checks } from './checks';
import { EditorActs } from './editor-acts';
import { Beneath, FactRow } from './fact-row';
import { fieldsByGroup } from './fields';
import { countByGroup, groupNames, Groups } from './groups';
import { jumpTo } from './jump';
import { useFindings } from './lint';
import { Meetings } from './meetings';
import { Reviewed } from './reviewed';
import { SavedLine } from './saved-line';
import { sourcesIn } from './sources-in';
import { guideDeskWords } from './words';
import { useWriting } from './writing';
import { put, sendable, unfit, type Written } from './written';
import style from './editor.module.scss';

type Remarks = Received<'GET /desk/guides/:code/remarks'>['remarks'];

/** What poor ratings say of a field. */
const Said = ({ code, remarks, place }: { code: string; remarks: Remarks; place: string }) => {
  const here = remarks.filter(({ field }) => field === place);
  if (!here.length) return null;
  const count = here.reduce((sum, one) => sum + one.count, 0);
  return (
    <Beneath>
      {guideDeskWords.remarks(count, here.map(({ tag }) => sayTag(tag)).join('、'))}{' '}
      <Go to="deskRemarks" with={{ code }} className="link">
        {guideDeskWords.seeRemarks}
      </Go>
    </Beneath>
  );
};

/** The form of a draft: its groups, the fields of one of them, and what was found wrong, while it is written. */
export const Editor = ({
  guide,
  draft,
  person,
  onCompare,
}: {
  guide: DeskGuide;
  draft: GuideDraft;
  person: string;
  /** Shows wherein this differs from what is public. */
  onCompare: (written: Written) => void;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const [group, setGroup] = useState('guide');
  const [lastSource, setLastSource] = useState('');
  const writing = useWriting(guide, draft, person);
  const { written, meetings } = writing;
  const remarks = useDesk('GET /desk/guides/:code/remarks', { code: guide.code }).reply?.value.remarks ?? [];

  const { content } = written;
  const sound = sendable(written, writing.draft).content;
  const findings = useFindings(sound);
  const changes = diffFacts(guide.current?.content ?? null, content);
  const wrong = unfit(content);
  const errors = findings.filter(({ level }) => level === 'error');
  const used = sourcesIn(content.facts);
  const go = (to: { group: string; field: string }) => {
    setGroup(to.group);
    jumpTo(place.current, to);
  };
  const enter = (field: string, stated: unknown) => {
    const source = typeof stated === 'object' && stated && 'source' in stated ? String(stated.source) : '';
    if (source) setLastSource(source);
    writing.write((now) => ({ content: put(now.content, group, field, stated) }));
  };

  return (
    <div ref={place}>
      <Meetings meetings={meetings} by={writing.draft.editedBy} onDecide={writing.decide} />
      <div className={style.editor}>
        <Groups
          groups={Object.keys(fieldsByGroup)}
          at={group}
          changes={countByGroup(changes)}
          errors={countByGroup([...wrong, ...errors])}
          onChoose={setGroup}
        />
        <div>
          <h2 className={style.group}>{groupNames[group]}</h2>
          {(fieldsByGroup[group] ?? []).map((field) => (
            <FactRow
              key={field.field}
              of={field}
              stated={statedAt(content, group, field.field)}
              changed={changes.some((one) => one.group === group && one.field === field.field)}
              used={used}
              lastSource={lastSource}
              onChange={(stated) => enter(field.field, stated)}
            >
              {findings
                .filter((one) => one.group === group && one.field === field.field)
                .map((one) => (
                  <Beneath key={one.rule + one.sentence} error={one.level === 'error'}>
                    {one.sentence}
                  </Beneath>
                ))}
              <Said code={guide.code} remarks={remarks} place={`${group}.${field.field}`} />
            </FactRow>
          ))}
        </div>
        <div className={style.side}>
          {draft.state === 'returned' && <Reviewed draft={draft} />}
          <SavedLine of={writing} unfit={wrong.length} />
          <Checks findings={findings} facts={sound.facts} onGo={go} />
          <EditorActs
            guide={guide}
            writing={writing}
            person={person}
            changes={changes.length}
            stopped={errors.length + wrong.length > 0}
            onCompare={() => onCompare({ ...written, content: sound })}
          />
        </div>
      </div>
    </div>
  );
};
