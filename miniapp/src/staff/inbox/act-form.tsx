import { useRef, useState, type FormEvent } from 'react';
import type { DeskRectification } from '#contract/rectifications';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act as send } from '../ask';
import { useDraft } from '../draft';
import { sayFault } from '../parts/asked';
import { staffWords } from '../words';
import { ActField } from './act-field';
import { blank, fieldsOf, inOrder, missingIn, type DeskActName } from './acts';
import style from './act-form.module.scss';

const label = (act: DeskActName, department: string | null) =>
  act === 'dispatch' && department ? staffWords.act.dispatchTo(department) : staffWords.act.buttons[act];

type FormProps = {
  one: DeskRectification;
  act: DeskActName;
  others: readonly DeskActName[];
  onOther: (act: DeskActName) => void;
};

/** What an act asks for, and the button that says what then happens. */
const Form = ({ one: { receipt }, act, others, onOther }: FormProps) => {
  const { draft, write, forget } = useDraft(`${receipt}:${act}`, blank);
  // Sent again after a lost reply it is the same step, and counts once.
  const id = useRef(randomId());
  const [tried, setTried] = useState(false);
  const [under, setUnder] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<Error>();
  const missing = missingIn(act, draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    if (missing.length || under || sending) return;
    setUnder(true);
    const asked = Object.fromEntries(fieldsOf(act).map(({ field }) => [field, draft[field]]));
    send('POST /desk/rectifications/:receipt/steps', { receipt, id: id.current, act, ...asked })
      .then(forget, setError)
      .finally(() => setUnder(false));
  };

  return (
    <form className={style.form} noValidate onSubmit={submit} aria-label={staffWords.act.buttons[act]}>
      <div className={style.fields}>
        <h3 className={style.title}>{staffWords.act.buttons[act]}</h3>
        {fieldsOf(act).map(({ field, needed }) => (
          <ActField
            key={field}
            act={act}
            field={field}
            needed={needed}
            draft={draft}
            lacking={tried && missing.includes(field)}
            onChange={write}
            onSending={setSending}
          />
        ))}
        {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      </div>
      <div className={style.foot}>
        {others.map((other) => (
          <Press
            key={other}
            className={`button button--second ${style.other}`}
            onPress={() => onOther(other)}
          >
            {staffWords.act.buttons[other]}
          </Press>
        ))}
        <button type="submit" className={`press button ${style.main}`}>
          {under || sending ? staffWords.act.sending : label(act, draft.department)}
        </button>
      </div>
    </form>
  );
};

/** What can be done now: the next act with its form, the others beside it. Nothing, where nothing can be. */
export const ActForm = ({ one }: { one: DeskRectification }) => {
  const acts = inOrder(one.acts);
  const [chosen, setChosen] = useState<DeskActName>();
  const act = chosen && acts.includes(chosen) ? chosen : acts[0];
  if (!act) return null;
  const others = acts.filter((other) => other !== act);
  return <Form key={act} one={one} act={act} others={others} onOther={setChosen} />;
};
