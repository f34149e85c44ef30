import { useState } from 'react';
import type { Received } from '#contract/api';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { Issued } from '../doors/issue';
import { sayFault } from '../parts/asked';
import { intakeWords } from './words';

/** 评价: the door to the rating of a case that was delivered, for whoever it was handed to. */
export const RateDoor = ({ caseNumber }: { caseNumber: string }) => {
  const [issued, setIssued] = useState<Received<'POST /desk/rating-doors'>>();
  const [error, setError] = useState<Error>();
  if (issued) return <Issued issued={issued} />;
  const issue = () =>
    void act('POST /desk/rating-doors', { caseNumber, step: 'completion' }).then(setIssued, setError);
  return (
    <>
      <p>{intakeWords.rateHelp}</p>
      <Press className="button button--second" onPress={issue}>
        {intakeWords.rate}
      </Press>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </>
  );
};
