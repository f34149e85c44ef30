import { useState } from 'react';
import type { DeskGuide } from '#contract/guide-drafts';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { useActing } from '../parts/acting';
import { forgetWriting } from './kept';
import { guideDeskWords } from './words';
import type { useWriting } from './writing';
import style from './editor.module.scss';

/** Why it is changed, from which day, and the ways on: hand in, look at the difference, give up. */
export const EditorActs = ({
  guide,
  writing,
  person,
  changes,
  stopped,
  onCompare,
}: {
  guide: DeskGuide;
  writing: ReturnType<typeof useWriting>;
  person: string;
  changes: number;
  /** Something is wrong that must be mended first. */
  stopped: boolean;
  onCompare: () => void;
}) => {
  const { code } = guide;
  const { written, write, save, meetings } = writing;
  const [tried, setTried] = useState(false);
  const [sure, setSure] = useState(false);
  const { under, error, run } = useActing();
  const why = written.why.trim();

  const submit = () => {
    setTried(true);
    if (!why || stopped || meetings.length) return;
    void run(async () => {
      const saved = await save();
      if (!saved) return;
      await act('POST /desk/guides/:code/draft/submit', { code, revision: saved.revision });
      forgetWriting(code, person);
    });
  };
  const discard = () =>
    void run(async () => {
      await act('POST /desk/guides/:code/draft/discard', { code, revision: writing.draft.revision });
      forgetWriting(code, person);
    });

  const compare = () => {
    // The form goes away: what is written is not left waiting for its pause.
    void save();
    onCompare();
  };

  return (
    <>
      <WordsField
        label={guideDeskWords.why}
        help={guideDeskWords.whyHelp}
        fault={tried && !why ? guideDeskWords.whyMissing : undefined}
        plain
        maxLength={500}
        value={written.why}
        onChange={(words) => write(() => ({ why: words }))}
      />
      <InputField
        label={guideDeskWords.day}
        help={guideDeskWords.dayHelp}
        type="date"
        value={written.effectiveOn ?? ''}
        onChange={(day) => write(() => ({ effectiveOn: day || null }))}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      {tried && stopped && (
        <p className={style.stopped} role="alert">
          {guideDeskWords.stopped}
        </p>
      )}
      <div className={style.acts}>
        <Press className="button" onPress={submit}>
          {under ? guideDeskWords.sending : guideDeskWords.submit}
        </Press>
        <Press className="link" onPress={compare}>
          {guideDeskWords.compare(changes)}
        </Press>
        <Go to="deskPreview" with={{ code }} className="link">
          {guideDeskWords.phone}
        </Go>
        <Press className={`link ${style.quiet}`} onPress={() => (sure ? discard() : setSure(true))}>
          {sure ? guideDeskWords.discardSure : guideDeskWords.discard}
        </Press>
      </div>
    </>
  );
};
