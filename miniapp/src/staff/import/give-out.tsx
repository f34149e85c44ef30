import { useState, type FormEvent } from 'react';
import type { Received } from '#contract/api';
import { registerColumns, registers, type Register } from '#contract/vocabulary-of-registers';
import { spokenReceipt } from '#rules/receipt';
import { addressOf, read } from '@/client/call';
import { Notice } from '@/parts/notice';
import { sayFault } from '../parts/asked';
import { InputField, SelectField } from '../parts/field';
import { staffWords } from '../words';
import { columns } from './rows';
import { saveTable } from './save';
import style from './bring-in.module.scss';

type Export = Received<'GET /desk/ratings/export'>;

/** Every page of an export as one. */
const readAll = async (register: Register, from: string, to: string) => {
  const all: Pick<Export, 'rows' | 'left'> = { rows: [], left: [] };
  let cursor: string | undefined;
  do {
    const query = { register, from, to, cursor };
    const { value } = await read<Export>(addressOf('GET /desk/ratings/export', query));
    all.rows.push(...value.rows);
    all.left.push(...value.left);
    cursor = value.next ?? undefined;
  } while (cursor);
  return all;
};

/** Our ratings of some days as a register writes them, and what it has no place for. */
export const GiveOut = () => {
  const [register, setRegister] = useState<Register>('platform');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [given, setGiven] = useState<Pick<Export, 'rows' | 'left'>>();
  const [error, setError] = useState<Error>();
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setGiven(undefined);
    setError(undefined);
    if (!from || !to) return;
    readAll(register, from, to).then((all) => {
      setGiven(all);
      if (!all.rows.length) return;
      const rows = all.rows.map((row) => columns.map((column) => row[column]));
      saveTable(staffWords.import.exported(from, to), [Object.values(registerColumns), ...rows]);
    }, setError);
  };
  return (
    <form className={style.card} noValidate onSubmit={submit}>
      <SelectField
        label={staffWords.import.register}
        value={register}
        options={Object.entries(registers) as [Register, string][]}
        onChange={setRegister}
      />
      <InputField
        label={staffWords.import.from}
        type="date"
        value={from}
        fault={tried && !from ? staffWords.import.day : undefined}
        onChange={setFrom}
      />
      <InputField
        label={staffWords.import.to}
        type="date"
        value={to}
        fault={tried && !to ? staffWords.import.day : undefined}
        onChange={setTo}
      />
      <button type="submit" className="press button">
        {staffWords.import.giveOut}
      </button>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div role="status">
        {given && <p>{staffWords.import.given(given.rows.length, given.left.length)}</p>}
        {given?.left.map(({ receipt, column, why }) => (
          <p key={receipt + column}>
            {staffWords.import.left(spokenReceipt(receipt), staffWords.import.why(column, why))}
          </p>
        ))}
      </div>
    </form>
  );
};
