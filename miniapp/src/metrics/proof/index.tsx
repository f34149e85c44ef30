import { useRouter } from '@tarojs/taro';
import { tidyReceipt } from '#rules/receipt';
import { readParameter } from '@/client/address';
import { Refused } from '@/client/call';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { metricsWords } from '../words';
import { Actions } from './actions';
import { NotThere } from './not-there';
import { Verdict } from './verdict';

const isMissing = (error: Error | undefined) =>
  error instanceof Refused && /^(not-in-ledger|malformed)$/.test(error.reply.reason);

/** 查回执: whether a receipt stands in the ledger unchanged, computed on this phone from what was signed. */
export default function Proof() {
  const receipt = tidyReceipt(readParameter(useRouter().params.receipt) ?? '');
  const asked = useReply('GET /ledger/proof', { receipt });
  const proof = asked.reply?.value;
  return (
    <Frame
      title={metricsWords.proof.title}
      named={proof !== undefined}
      actions={proof && <Actions receipt={receipt} proof={proof} />}
    >
      {isMissing(asked.error) ? (
        <NotThere receipt={receipt} again={asked.again} />
      ) : (
        <Loaded of={asked}>
          {(value) => <Verdict receipt={receipt} proof={value} fresh={!asked.reply?.keptAt} />}
        </Loaded>
      )}
    </Frame>
  );
}
