import { useRef, useState } from 'react';
import type { GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { useStaff } from '@/client/staff-session';
import { Press } from '@/parts/press';
import { Sheet } from '@/parts/sheet';
import { TypingBox } from '@/parts/typing-box';
import { guideDeskWords } from '../guide/words';
import { KeysSheet, useKeys } from '../parts/keys';
import { Desk } from '../parts/desk';
import { Add } from './add';
import { States } from './states';
import { GuideTable } from './table';
import style from './index.module.scss';

/** The guides of the agency: what is written, what waits for a look, what is public. */
export default function DeskGuidesPage() {
  const [q, setQ] = useState('');
  const [state, setState] = useState<GuideDraftState>();
  const [asked, setAsked] = useState(0);
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const words = guideDeskWords.list;
  const keys = useKeys({ list, search: () => setAsked(asked + 1) });
  const editor = useStaff()?.roles.includes('editor');
  return (
    <Desk title={words.title} at="guides">
      <div className={style.head}>
        <h1 className={style.title}>{words.title}</h1>
        <div className={style.search}>
          <TypingBox
            value={q}
            label={words.search}
            placeholder={words.search}
            asked={asked}
            onChange={setQ}
          />
        </div>
        {editor && (
          <Press className="button" onPress={() => setAdding(true)}>
            {words.add}
          </Press>
        )}
      </div>
      <States chosen={state} onChoose={setState} />
      <div ref={list}>
        <GuideTable
          q={q.trim() || undefined}
          state={state}
          onAll={() => {
            setQ('');
            setState(undefined);
          }}
        />
      </div>
      <Press className={`link ${style.keys}`} onPress={keys.show}>
        {words.keys}
      </Press>
      {keys.shown && <KeysSheet lamps={false} onClose={keys.hide} />}
      {adding && (
        <Sheet title={guideDeskWords.add.title} onClose={() => setAdding(false)}>
          <Add onDone={() => setAdding(false)} />
        </Sheet>
      )}
    </Desk>
  );
}
