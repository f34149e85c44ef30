import { useRef, useState, type FormEvent } from 'react';
import type { DeskIntake } from '#contract/intake';
import { intakeActs, type IntakeAct } from '#contract/vocabulary-of-cross-region';
import { isPosted, saysWhy } from '#rules/intake';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act as send } from '../ask';
import { useDraft } from '../draft';
import style from '../inbox/act-form.module.scss';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { intakeWords } from './words';

const blank = { tracking: '', words: '' };
const TRACKING = /^[A-Za-z0-9-]{0,40}$/;

const labelOf = (act: IntakeAct) =>
  intakeWords.words[act as keyof typeof intakeWords.words] ?? intakeWords.words.other;

type FormProps = {
  one: DeskIntake;
  act: IntakeAct;
  others: readonly IntakeAct[];
  onOther: (act: IntakeAct) => void;
};

/** What a step asks for, and the button that says what then happens. */
const Form = ({ one: { caseNumber }, act, others, onOther }: FormProps) => {
  const { draft, write, forget } = useDraft(`${caseNumber}:${act}`, blank);
  // Sent again after a lost reply it is the same step, and counts once.
  const id = useRef(randomId());
  const [tried, setTried] = useState(false);
  const [under, setUnder] = useState(false);
  const [error, setError] = useState<Error>();
  const lacking = saysWhy(act) && !draft.words.trim();
  const odd = !TRACKING.test(draft.tracking.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    if (lacking || odd || under) return;
    setUnder(true);
    send('POST /desk/intake/:caseNumber/steps', { caseNumber, id: id.current, act, ...draft })
      .then(forget, setError)
      .finally(() => setUnder(false));
  };

  return (
    <form className={style.form} noValidate onSubmit={submit} aria-label={intakeActs[act]}>
      <div className={style.fields}>
        <h3 className={style.title}>{intakeActs[act]}</h3>
        {isPosted(act) && (
          <InputField
            label={intakeWords.tracking}
            help={intakeWords.trackingHelp}
            fault={tried && odd ? intakeWords.trackingFault : undefined}
            value={draft.tracking}
            maxLength={40}
            autoComplete="off"
            onChange={(tracking) => write({ tracking })}
          />
        )}
        <WordsField
          plain
          label={labelOf(act)}
          help={saysWhy(act) ? intakeWords.wordsHelp : intakeWords.optional}
          fault={tried && lacking ? intakeWords.wordsFault : undefined}
          value={draft.words}
          maxLength={400}
          onChange={(words) => write({ words })}
        />
        {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      </div>
      <div className={style.foot}>
        {others.map((other) => (
          <Press
            key={other}
            className={`button button--second ${style.other}`}
            onPress={() => onOther(other)}
          >
            {intakeActs[other]}
          </Press>
        ))}
        <button type="submit" className={`press button ${style.main}`}>
          {under ? intakeWords.sending : intakeActs[act]}
        </button>
      </div>
    </form>
  );
};

/** What one's side may do now: the step that leads on with its form, the others beside it. */
export const ActForm = ({ one }: { one: DeskIntake }) => {
  const [chosen, setChosen] = useState<IntakeAct>();
  const act = chosen && one.acts.includes(chosen) ? chosen : one.acts[0];
  if (!act) return null;
  const others = one.acts.filter((other) => other !== act);
  return <Form key={act} one={one} act={act} others={others} onOther={setChosen} />;
};
