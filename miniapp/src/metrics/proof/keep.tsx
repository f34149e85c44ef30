import type { Received } from '#contract/api';
import { Copy } from '@/parts/copy';
import { metricsWords } from '../words';

export type KeepProps = { receipt: string; proof: Received<'GET /ledger/proof'>; className: string };

/** Takes a proof along: WeChat lets it be copied, a browser lets it be downloaded (keep.h5.tsx). */
export const Keep = ({ proof, className }: KeepProps) => (
  <Copy className={className} text={JSON.stringify(proof, null, 2)}>
    {metricsWords.proof.copyProof}
  </Copy>
);
