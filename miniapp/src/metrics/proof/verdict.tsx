import { View } from '@tarojs/components';
import { useMemo } from 'react';
import type { Received } from '#contract/api';
import { useGivenRatings } from '@/client/receipts';
import { readSeenHead } from '@/client/seen-head';
import { Go } from '@/parts/go';
import { Alarm } from '../alarm';
import { useFollowed } from '../head';
import { judgeProof } from '../judge';
import { metricsWords } from '../words';
import { Answer } from './answer';
import { LedgerSlip } from './ledger-slip';
import { NoAnswer } from './no-answer';
import style from './verdict.module.scss';

type VerdictProps = { receipt: string; proof: Received<'GET /ledger/proof'>; fresh: boolean };

/** What this phone computed of a proof: the answer first, then the line, then the way from it to the signature. */
export const Verdict = ({ receipt, proof, fresh }: VerdictProps) => {
  const followed = useFollowed(fresh ? proof : undefined);
  const given = useGivenRatings();
  const judged = useMemo(() => {
    const own = given.find((one) => one.receipt?.receipt === receipt);
    return judgeProof(proof, receipt, own, readSeenHead()?.vkey);
  }, [proof, receipt, given]);
  const alarmed = followed && <Alarm continuity={followed.continuity} />;
  if (judged.verdict !== 'holds' && judged.verdict !== 'mismatch')
    return (
      <>
        {alarmed}
        <NoAnswer verdict={judged.verdict} />
      </>
    );
  return (
    <>
      {alarmed}
      <Answer judged={judged} />
      <LedgerSlip receipt={receipt} judged={judged} />
      {proof.entries.length > 1 && judged.verdict === 'holds' && (
        <View className={style.later}>{metricsWords.proof.later(proof.entries.length - 1)}</View>
      )}
      <View className={style.why}>{metricsWords.proof.why}</View>
      <Go to="progress" with={{ receipt }} className="link">
        {metricsWords.proof.progress}
      </Go>
    </>
  );
};
