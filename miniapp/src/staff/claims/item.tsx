import { useState, type KeyboardEvent } from 'react';
import type { DeskClaim } from '#contract/claims';
import { claimStates } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { useGuideChoice } from './guides';
import { claimWords } from './words';
import style from './index.module.scss';

type Form = 'choose' | 'reason';

/** The two ways to say what becomes of an item that the suggestion does not meet. */
const Forms = ({
  form,
  onClaim,
  onReason,
}: {
  form: Form;
  onClaim: (guide: string) => void;
  onReason: (reason: string) => void;
}) => {
  const { choices, codeOf } = useGuideChoice();
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const code = codeOf(written);
  const choosing = form === 'choose';
  const lacking = choosing ? !code : !written.trim();
  const send = () => {
    setTried(true);
    if (lacking) return;
    if (choosing) onClaim(code!);
    else onReason(written.trim());
  };
  const fault = choosing ? claimWords.chooseFault : claimWords.reasonFault;
  return (
    <div className={style.form}>
      <InputField
        label={choosing ? claimWords.choose : claimWords.reason}
        help={choosing ? claimWords.chooseHelp : undefined}
        fault={tried && lacking ? fault : undefined}
        value={written}
        maxLength={500}
        autoComplete="off"
        {...(choosing && { suggestions: choices })}
        onChange={setWritten}
      />
      <Press className="button" onPress={send}>
        {choosing ? claimWords.claim : claimWords.save}
      </Press>
    </div>
  );
};

/** What it is claimed with, why it is not, or which guide it may be. */
const Standing = ({ of }: { of: DeskClaim }) => {
  if (of.guide)
    return (
      <Go to="guide" with={{ code: of.guide.code }} className="link">
        {of.guide.name}
      </Go>
    );
  if (of.state === 'not-applicable') return <div>{claimWords.becauseOf(of.reason)}</div>;
  return <div>{of.suggestion ? claimWords.suggested(of.suggestion.name) : claimWords.unsuggested}</div>;
};

/** One item of the catalogue above. On its row, c claims what is suggested and n says that it does not apply. */
export const Item = ({ of }: { of: DeskClaim }) => {
  const [form, setForm] = useState<Form>();
  const [error, setError] = useState<Error>();
  const write = (sent: { state: DeskClaim['state']; guide?: string; reason?: string }) => {
    setError(undefined);
    act('POST /desk/claims', { item: of.id, revision: of.revision, ...sent }).then(
      () => setForm(undefined),
      setError,
    );
  };
  const claim = (guide: string) => write({ state: 'claimed', guide });
  const press = ({ key, target, currentTarget }: KeyboardEvent) => {
    if (target !== currentTarget || of.state !== 'open') return;
    if (key === 'c' && of.suggestion) claim(of.suggestion.code);
    if (key === 'n') setForm('reason');
  };
  return (
    // The row itself takes the keys, so that a catalogue can be worked through without the mouse.
    <li className={style.item} tabIndex={0} aria-label={of.name} data-item onKeyDown={press}>
      <div className={style.about}>
        {claimWords.upper(of.catalogue, of.code)} {stated(of.department)} <Tag>{claimStates[of.state]}</Tag>
      </div>
      <div className={style.name}>{of.name}</div>
      <Standing of={of} />
      <div className={style.acts}>
        {of.state === 'open' ? (
          <>
            {of.suggestion && (
              <Press className="button" onPress={() => claim(of.suggestion!.code)}>
                {claimWords.confirm}
              </Press>
            )}
            <Press className="button button--second" onPress={() => setForm('choose')}>
              {claimWords.choose}
            </Press>
            <Press className="button button--second" onPress={() => setForm('reason')}>
              {claimWords.notApplicable}
            </Press>
          </>
        ) : (
          <Press className="link" onPress={() => write({ state: 'open' })}>
            {claimWords.reopen}
          </Press>
        )}
      </div>
      {form && (
        <Forms
          key={form}
          form={form}
          onClaim={claim}
          onReason={(reason) => write({ state: 'not-applicable', reason })}
        />
      )}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </li>
  );
};
