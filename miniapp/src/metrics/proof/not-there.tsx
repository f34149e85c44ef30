import { useEffect } from 'react';
import { useReply } from '@/client/reply';
import { Dial } from '@/parts/dial';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { words } from '@/words';
import { metricsWords } from '../words';

/** How long after which the ledger is asked again for a rating that has no number yet (ms). */
const A_MOMENT = 1_500;

/** A receipt that the ledger does not have: given a moment ago and not numbered yet, or none at all. */
export const NotThere = ({ receipt, again }: { receipt: string; again: () => void }) => {
  const rating = useReply('GET /ratings/:receipt', { receipt });
  const waits = rating.reply !== undefined && !rating.reply.keptAt;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(again, A_MOMENT);
    return () => clearTimeout(timer);
  });
  if (waits)
    return <Notice icon="history" title={metricsWords.proof.waiting} help={metricsWords.proof.waitingHelp} />;
  return (
    <Notice
      icon="circle-alert"
      alert
      title={metricsWords.proof.missing}
      help={metricsWords.proof.missingHelp}
    >
      <Go to="ledger" className="button">
        {metricsWords.proof.again}
      </Go>
      <Dial phone={words.phone.hotline} className="button button--second">
        {metricsWords.proof.ask}
      </Dial>
    </Notice>
  );
};
