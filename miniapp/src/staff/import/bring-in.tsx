import { useState } from 'react';
import type { Received } from '#contract/api';
import { registerColumns, registers, type Register } from '#contract/vocabulary-of-registers';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { Field, SelectField } from '../parts/field';
import { staffWords } from '../words';
import { parseTable } from './csv';
import { Faults, Figures } from './faults';
import { rowsOf, type RegisterRow } from './rows';
import { saveTable } from './save';
import style from './bring-in.module.scss';

type Reply = Received<'POST /desk/ratings/import'>;
type Chosen = { name: string; rows: RegisterRow[]; unknown: string[] };

/** A spreadsheet's Chinese is UTF-8, or GB 18030 where an older one has saved it. */
const textOf = async (file: File) => {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** First it is tried, which changes nothing; only without a fault can it be brought in, all or nothing. */
export const BringIn = () => {
  const [register, setRegister] = useState<Register>('platform');
  const [chosen, setChosen] = useState<Chosen>();
  const [reply, setReply] = useState<Reply>();
  const [error, setError] = useState<Error>();
  const [under, setUnder] = useState(false);

  const send = (rows: RegisterRow[], dryRun: boolean, as = register) => {
    setUnder(true);
    setError(undefined);
    act('POST /desk/ratings/import', { register: as, rows, dryRun })
      .then(setReply, setError)
      .finally(() => setUnder(false));
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = rowsOf(parseTable(await textOf(file)));
    setChosen({ name: file.name, ...read });
    setReply(undefined);
    if (read.rows.length && !read.unknown.length) send(read.rows, true);
  };
  const change = (as: Register) => {
    setRegister(as);
    setReply(undefined);
    if (chosen?.rows.length && !chosen.unknown.length) send(chosen.rows, true, as);
  };

  return (
    <>
      <div className={style.card}>
        <p className={style.rule}>{staffWords.import.rule}</p>
        <SelectField
          label={staffWords.import.register}
          value={register}
          options={Object.entries(registers) as [Register, string][]}
          onChange={change}
        />
        <Field label={staffWords.import.file} help={staffWords.import.fileHelp}>
          {(ties) => (
            <div className={style.box}>
              <input
                {...ties}
                type="file"
                accept=".csv,.tsv,.txt,text/csv"
                className={style.file}
                onChange={({ target }) => {
                  void choose(target.files?.[0]);
                  target.value = '';
                }}
              />
            </div>
          )}
        </Field>
        <Press
          className="link"
          onPress={() => saveTable(staffWords.import.template, [Object.values(registerColumns)])}
        >
          {staffWords.import.template}
        </Press>
      </div>
      <div role="status">{under && staffWords.import.under}</div>
      {chosen && !!chosen.unknown.length && (
        <Notice icon="circle-alert" alert title={staffWords.import.unknown(chosen.unknown.join('、'))} />
      )}
      {chosen && !chosen.rows.length && <Notice icon="circle-alert" alert title={staffWords.import.empty} />}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      {chosen && reply && (
        <>
          <h2 className={style.name}>{chosen.name}</h2>
          <Figures reply={reply} />
          {reply.faults.length > 0 && <Faults name={chosen.name} rows={chosen.rows} faults={reply.faults} />}
          {reply.dryRun && !reply.faults.length && reply.ready > 0 && (
            <Press className="button" onPress={() => send(chosen.rows, false)}>
              {staffWords.import.bringIn(reply.ready)}
            </Press>
          )}
          {!reply.dryRun && <Notice icon="check" title={staffWords.import.done(reply.entered)} />}
        </>
      )}
    </>
  );
};
