import { useState, type FormEvent, type ReactNode } from 'react';
import type { DeskPoint } from '#contract/desk-places';
import { Refused } from '@/client/call';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { refresh } from '../ask';
import { useDraft } from '../draft';
import { sayFault } from '../parts/asked';
import { pointWords } from './words';
import style from './edit.module.scss';

/** What every editor of a point is given. */
export type EditorProps = { desk: DeskPoint; onSaved: () => void };

type EditProps<T extends object> = {
  /** Under which name what is being written is kept until it is saved. */
  name: string;
  /** What is there now, and its revision. */
  now: T;
  revision: number;
  /** Where what is there now differs from what is written: its label, and what is there. */
  differences: (written: T) => [label: string, there: string][];
  isFaulty: (written: T) => boolean;
  save: (written: T, revision: number) => Promise<unknown>;
  onSaved: () => void;
  children: (written: T, write: (change: Partial<T>) => void, tried: boolean) => ReactNode;
};

/**
 * A form over something that others may change meanwhile. What is written is kept; where it was begun from an older
 * revision, that is said with what is there now, and nothing is overwritten unseen.
 */
export const Edit = <T extends object>(props: EditProps<T>) => {
  const { name, now, revision, differences, isFaulty, save, onSaved, children } = props;
  const { draft, write, forget } = useDraft(name, { revision, written: now });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<Error>();
  const { written } = draft;
  const behind = draft.revision !== revision;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    if (behind || isFaulty(written)) return;
    const done = () => {
      forget();
      onSaved();
    };
    save(written, draft.revision).then(done, (refused: Error) => {
      if (refused instanceof Refused && refused.reply.reason === 'changed-meanwhile') refresh();
      setError(refused);
    });
  };

  return (
    <form className={style.form} noValidate onSubmit={submit}>
      {behind && (
        <div className={style.behind} role="alert">
          <strong>{pointWords.behind.title}</strong>
          <div>{pointWords.behind.help}</div>
          {differences(written).map(([label, there]) => (
            <div key={label}>{pointWords.behind.theirs(label, there)}</div>
          ))}
          <div className={style.acts}>
            <Press className="link" onPress={() => write({ revision })}>
              {pointWords.behind.keep}
            </Press>
            <Press className="link" onPress={forget}>
              {pointWords.behind.take}
            </Press>
          </div>
        </div>
      )}
      {children(written, (change) => write({ written: { ...written, ...change } }), tried)}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <button type="submit" className="press button">
        {pointWords.save}
      </button>
    </form>
  );
};
