import { useCallback, useEffect, useState } from 'react';
import type { OwnRating } from '#contract/receipts';
import { write } from '@/client/call';
import type { Asked } from '@/client/reply';

/** A receipt and its code: whoever has both holds the rating. */
export type Held = { receipt: string; code: string };

/** One's own rating, whole; `put` shows a newer one that an act has brought. */
export const useOwnRating = ({ receipt, code }: Held) => {
  const [asked, setAsked] = useState<Asked<OwnRating>>({});
  const put = useCallback((value: OwnRating) => setAsked({ reply: { value, keptAt: undefined } }), []);
  const ask = useCallback(() => {
    write('POST /receipts/:receipt/open', { receipt, code }).then(put, (error: Error) => setAsked({ error }));
  }, [receipt, code, put]);
  useEffect(ask, [ask]);
  const again = () => {
    setAsked({});
    ask();
  };
  return { ...asked, again, put };
};
