import { useEffect, useState } from 'react';
import type { Received } from '#contract/api';
import { addressOf, read } from '@/client/call';
import { followHead, type Followed } from './follow-head';

type Consistency = Received<'GET /ledger/consistency'>;

/** Asked anew each time: a proof that was kept proves nothing of today. */
const askProof = async (from: number, to: number) =>
  (await read<Consistency>(addressOf('GET /ledger/consistency', { from, to }))).value;

/** How a head that was just received follows the last one that this phone saw; undefined until that is known. */
export const useFollowed = (signed: { note: string; vkey: string } | undefined) => {
  const [followed, setFollowed] = useState<Followed>();
  useEffect(() => {
    if (signed) void followHead(signed, askProof).then(setFollowed);
  }, [signed]);
  return followed;
};
