import { useState } from 'react';
import type { Received } from '#contract/api';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useDraft } from '../draft';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { rowsOf } from './rows';
import { claimWords } from './words';
import style from './index.module.scss';

/** The catalogue above, pasted from a spreadsheet; what is there already is brought up to date. */
export const Enter = () => {
  const { draft, write } = useDraft('upper-items', { catalogue: '', pasted: '' });
  const { catalogue, pasted } = draft;
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<Received<'POST /desk/upper-items'>>();
  const [error, setError] = useState<Error>();
  const rows = rowsOf(pasted);
  const send = () => {
    setTried(true);
    setError(undefined);
    setDone(undefined);
    if (!rows || !catalogue.trim()) return;
    act('POST /desk/upper-items', { catalogue: catalogue.trim(), rows }).then((received) => {
      setDone(received);
      write({ pasted: '' });
      setTried(false);
    }, setError);
  };
  return (
    <section className={style.card} aria-label={claimWords.enter}>
      <h2 className={style.section}>{claimWords.enter}</h2>
      <p className={style.help}>{claimWords.enterHelp}</p>
      <InputField
        label={claimWords.catalogue}
        fault={tried && !catalogue.trim() ? claimWords.catalogueFault : undefined}
        value={catalogue}
        maxLength={200}
        onChange={(typed) => write({ catalogue: typed })}
      />
      <WordsField
        label={claimWords.rows}
        fault={tried && !rows ? claimWords.rowsFault : undefined}
        value={pasted}
        maxLength={100_000}
        onChange={(typed) => write({ pasted: typed })}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <p role="status">{done && claimWords.entered(done.entered, done.changed, done.already)}</p>
      <Press className="button" onPress={send}>
        {claimWords.enterNow}
      </Press>
    </section>
  );
};
