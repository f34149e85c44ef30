import { useState } from 'react';
import type { Received } from '#contract/api';
import { ActionBar } from '@/parts/action-bar';
import { Press } from '@/parts/press';
import { metricsWords } from '../words';
import { Keep } from './keep';
import { OtherTools } from './other-tools';
import style from './actions.module.scss';

type ActionsProps = { receipt: string; proof: Received<'GET /ledger/proof'> };

/** To take the proof along, and to have somebody else's tools verify it. */
export const Actions = ({ receipt, proof }: ActionsProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionBar
        main={
          <>
            <Keep className={`button button--second ${style.keep}`} receipt={receipt} proof={proof} />
            <Press className={`button ${style.others}`} onPress={() => setOpen(true)}>
              {metricsWords.proof.others}
            </Press>
          </>
        }
      />
      {open && <OtherTools receipt={receipt} proof={proof} onClose={() => setOpen(false)} />}
    </>
  );
};
