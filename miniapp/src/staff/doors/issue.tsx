import { useState, type FormEvent } from 'react';
import { serviceSteps, type ServiceStep } from '#contract/vocabulary-of-ratings';
import type { Received } from '#contract/api';
import { addressOf } from '@/client/address';
import { Notice } from '@/parts/notice';
import { Qr } from '@/parts/qr';
import { act } from '../ask';
import { useDraft } from '../draft';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { Choice } from '../parts/choice';
import { Copied } from '../parts/copied';
import { InputField } from '../parts/field';
import { staffWords } from '../words';
import style from './issue.module.scss';

/** The code, its link, and what to send by SMS. It opens one rating, once. */
export const Issued = ({ issued: { door, expiresAt } }: { issued: Received<'POST /desk/rating-doors'> }) => {
  const [scanned, sent] = (['qr', 'sms'] as const).map((via) => addressOf('give', { door, via })) as [
    string,
    string,
  ];
  const until = moment(expiresAt);
  return (
    <div className={style.issued} role="status">
      <Qr address={scanned} className={style.code}>
        {staffWords.doors.scan}
        <br />
        {staffWords.doors.until(until)}
      </Qr>
      <Copied label={staffWords.doors.link} text={location.origin + scanned} />
      <Copied label={staffWords.doors.sms} text={staffWords.doors.smsText(location.origin + sent, until)} />
    </div>
  );
};

/** Makes the code of one step of a case. */
export const IssueDoor = () => {
  const { draft, write, forget } = useDraft('door', { caseNumber: '', step: null as ServiceStep | null });
  const [tried, setTried] = useState(false);
  const [issued, setIssued] = useState<Received<'POST /desk/rating-doors'>>();
  const [error, setError] = useState<Error>();
  const { caseNumber, step } = draft;
  const faulty = !/^[A-Za-z0-9-]{4,60}$/.test(caseNumber.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    setIssued(undefined);
    if (faulty || !step) return;
    act('POST /desk/rating-doors', { caseNumber: caseNumber.trim(), step }).then((received) => {
      setIssued(received);
      setTried(false);
      forget();
    }, setError);
  };

  return (
    <>
      <form className={style.form} noValidate onSubmit={submit}>
        <InputField
          label={staffWords.doors.caseNumber}
          fault={tried && faulty ? staffWords.doors.caseNumberFault : undefined}
          value={caseNumber}
          autoComplete="off"
          maxLength={60}
          onChange={(typed) => write({ caseNumber: typed })}
        />
        <Choice
          label={staffWords.doors.step}
          options={serviceSteps}
          chosen={step}
          fault={tried && !step ? staffWords.doors.stepFault : undefined}
          onChoose={(chosen) => write({ step: chosen })}
        />
        <button type="submit" className="press button">
          {staffWords.doors.issue}
        </button>
      </form>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      {issued && <Issued issued={issued} />}
    </>
  );
};
