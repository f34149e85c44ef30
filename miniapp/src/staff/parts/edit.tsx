import { useState, type FormEvent, type ReactNode } from 'react';
import { Refused } from '@/client/call';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { refresh } from '../ask';
import { useDraft } from '../draft';
import { editWords } from '../words-of-edit';
import { sayFault } from './asked';
import style from './edit.module.scss';

type EditProps<T extends object> = {
  /** Under which name what is being written is kept until it is saved. */
  name: string;
  /** What is there now, and its revision; of what is new, what it begins as. */
  now: T;
  revision?: number;
  /** Where what is there now differs from what is written: its label, and what is there. */
  differences?: (written: T) => [label: string, there: string][];
  /** What is written, with what others have added meanwhile: where lacking it would be refused. */
  merged?: (written: T) => T;
  isFaulty: (written: T) => boolean;
  save: (written: T, revision: number) => Promise<unknown>;
  onSaved?: () => void;
  /** Ends it without saving: what was written is forgotten. */
  onCancel?: () => void;
  children: (written: T, write: (change: Partial<T>) => void, tried: boolean) => ReactNode;
};

/**
 * A form over something that others may change meanwhile. What is written is kept; where it was begun from an older
 * revision, that is said with what is there now, and nothing is overwritten unseen.
 */
export const Edit = <T extends object>(props: EditProps<T>) => {
  const { name, now, revision = 0, differences, merged, isFaulty, save, onSaved, onCancel, children } = props;
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
      onSaved?.();
    };
    save(written, draft.revision).then(done, (refused: Error) => {
      if (refused instanceof Refused && refused.reply.reason === 'changed-meanwhile') refresh();
      setError(refused);
    });
  };
  const cancel = () => {
    forget();
    onCancel?.();
  };

  return (
    <form className={style.form} noValidate onSubmit={submit}>
      {behind && (
        <div className={style.behind} role="alert">
          <strong>{editWords.behind}</strong>
          <div>{editWords.behindHelp}</div>
          {differences?.(written).map(([label, there]) => (
            <div key={label}>{editWords.theirs(label, there)}</div>
          ))}
          <div className={style.acts}>
            <Press
              className="link"
              onPress={() => write({ revision, written: merged ? merged(written) : written })}
            >
              {editWords.keep}
            </Press>
            <Press className="link" onPress={forget}>
              {editWords.take}
            </Press>
          </div>
        </div>
      )}
      {children(written, (change) => write({ written: { ...written, ...change } }), tried)}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div className={style.acts}>
        <button type="submit" className="press button">
          {editWords.save}
        </button>
        {onCancel && (
          <Press className="link" onPress={cancel}>
            {editWords.cancel}
          </Press>
        )}
      </div>
    </form>
  );
};
