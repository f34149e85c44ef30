import { useRef, useState } from 'react';
import type { GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { useStaff } from '@/client/staff-session';
import { Press } from '@/parts/press';
import { Sheet } from '@/parts/sheet';
import { guideDeskWords } from '../guide/words';
import { KeysLink, useKeys } from '../parts/keys';
import { Desk } from '../parts/desk';
import { RoomHead } from '../parts/room-head';
import { Add } from './add';
import { States } from './states';
import { GuideTable } from './table';

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
      <RoomHead title={words.title} search={{ value: q, label: words.search, asked, onChange: setQ }}>
        {editor && (
          <Press className="button" onPress={() => setAdding(true)}>
            {words.add}
          </Press>
        )}
      </RoomHead>
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
      <KeysLink keys={keys} lamps={false} />
      {adding && (
        <Sheet title={guideDeskWords.add.title} onClose={() => setAdding(false)}>
          <Add onDone={() => setAdding(false)} />
        </Sheet>
      )}
    </Desk>
  );
}
