import { useState } from 'react';
import type { OwnRating } from '#contract/receipts';
import { Refused } from '@/client/call';
import type { GivenRating } from '@/client/receipts';
import { inTone } from '@/client/tone';
import { ActionBar } from '@/parts/action-bar';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { words } from '@/words';
import { Paper } from '../paper';
import { rateWords } from '../words';
import { AddWords } from './add-words';
import { Ask } from './ask';
import { useOwnRating, type Held } from './own';
import { Review } from './review';
import { Shown } from './shown';
import { Stub } from './stub';
import { Supplement } from './supplement';
import style from './own-progress.module.scss';

type WholeProps = { held: Held; own: OwnRating; onAddWords: () => void; onChange: (own: OwnRating) => void };

const Whole = ({ held, own, onAddWords, onChange }: WholeProps) => (
  <>
    {own.may.reRate && <Review held={held} onChange={onChange} />}
    <Shown progress={own} own={own} onAddWords={own.may.addWords ? onAddWords : undefined} />
    <Stub receipt={own.receipt} commitment={own.commitment} />
    {own.may.supplement && <Supplement held={held} onChange={onChange} />}
  </>
);

/** Without a network: the receipt that this phone keeps, and that it does not know how far the handling has come. */
const Unreached = ({ kept, again }: { kept: GivenRating; again: () => void }) => (
  <>
    <Notice
      icon="wifi-off"
      title={rateWords.progress.unknown}
      help={rateWords.progress.kept}
      act={[words.tryAgain, again]}
    />
    {kept.receipt && <Paper rating={kept} receipt={kept.receipt} />}
  </>
);

type OwnProgressProps = { held: Held; kept: GivenRating | undefined; onOther: () => void };

/** One's own rating by its receipt and code: all of it, and what its holder may do: add words, have the last say. */
export const OwnProgress = ({ held, kept, onOther }: OwnProgressProps) => {
  const [adding, setAdding] = useState(false);
  const asked = useOwnRating(held);
  const own = asked.reply?.value;
  const title = rateWords.progress.title;
  if (asked.error instanceof Refused && /^(wrong-code|no-such)/.test(asked.error.reply.reason))
    return (
      <Frame title={title}>
        <Notice
          icon="circle-alert"
          alert
          title={inTone<string>(asked.error.reply.sentence)}
          act={[rateWords.enter.title, onOther]}
        />
      </Frame>
    );
  if (asked.error && kept && !(asked.error instanceof Refused))
    return (
      <Frame title={title}>
        <Unreached kept={kept} again={asked.again} />
      </Frame>
    );
  const actions = own && (
    <ActionBar
      main={
        <>
          {own.may.addWords && (
            <Press className={`button button--second ${style.add}`} onPress={() => setAdding(true)}>
              {rateWords.progress.addWords}
            </Press>
          )}
          <Ask />
        </>
      }
    />
  );
  return (
    <Frame title={title} actions={actions}>
      <Loaded of={asked}>
        {(loaded) => (
          <Whole held={held} own={loaded} onAddWords={() => setAdding(true)} onChange={asked.put} />
        )}
      </Loaded>
      {adding && (
        <AddWords
          held={held}
          onClose={() => setAdding(false)}
          onChange={(changed) => {
            setAdding(false);
            asked.put(changed);
          }}
        />
      )}
    </Frame>
  );
};
