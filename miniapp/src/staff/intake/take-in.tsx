import { useRef, useState, type FormEvent } from 'react';
import type { Received } from '#contract/api';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { act, useDesk } from '../ask';
import style from '../inbox/act-form.module.scss';
import { Asked, sayFault } from '../parts/asked';
import { InputField, SelectField } from '../parts/field';
import { intakeWords } from './words';

type FormProps = {
  items: Received<'GET /desk/intake-items'>['items'];
  onTaken: (caseNumber: string) => void;
};

const Form = ({ items, onTaken }: FormProps) => {
  const [draft, setDraft] = useState({ item: '', applicant: '' });
  // Sent again after a lost reply it is the same case.
  const id = useRef(randomId());
  const [tried, setTried] = useState(false);
  const [under, setUnder] = useState(false);
  const [error, setError] = useState<Error>();
  const applicant = draft.applicant.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    if (!draft.item || applicant.length < 2 || under) return;
    setUnder(true);
    act('POST /desk/intake', { id: id.current, item: draft.item, applicant })
      .then(({ caseNumber }) => onTaken(caseNumber), setError)
      .finally(() => setUnder(false));
  };
  return (
    <form className={style.form} noValidate onSubmit={submit} aria-label={intakeWords.take}>
      <div className={style.fields}>
        <h2 className={style.title}>{intakeWords.take}</h2>
        <p>{intakeWords.takeHelp}</p>
        <SelectField
          label={intakeWords.item}
          fault={tried && !draft.item ? intakeWords.itemFault : undefined}
          value={draft.item}
          options={[
            ['', intakeWords.choose],
            ...items.map(({ id: item, name, place }) => [item, intakeWords.itemOf(name, place)] as const),
          ]}
          onChange={(item) => setDraft({ ...draft, item })}
        />
        <InputField
          label={intakeWords.applicant}
          fault={tried && applicant.length < 2 ? intakeWords.applicantFault : undefined}
          value={draft.applicant}
          maxLength={60}
          autoComplete="off"
          onChange={(typed) => setDraft({ ...draft, applicant: typed })}
        />
        {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      </div>
      <div className={style.foot}>
        <button type="submit" className={`press button ${style.main}`}>
          {under ? intakeWords.taking : intakeWords.take}
        </button>
      </div>
    </form>
  );
};

/** 收件: which item, and whose; the number is given at once. */
export const TakeIn = ({ onTaken }: { onTaken: (caseNumber: string) => void }) => (
  <Asked of={useDesk('GET /desk/intake-items', {})}>
    {({ items }) =>
      items.length ? (
        <Form items={items} onTaken={onTaken} />
      ) : (
        <Notice icon="inbox" title={intakeWords.noItems} help={intakeWords.noItemsHelp} />
      )
    }
  </Asked>
);
