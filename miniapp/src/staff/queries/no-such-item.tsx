import { useState } from 'react';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { queryWords } from './words';
import style from './aside.module.scss';

/** The two other ends: a department is told that there is no such item, or the words mean nothing. Both can be undone. */
export const NoSuchItem = ({ phrases, onDone }: { phrases: string[]; onDone: () => void }) => {
  const [department, setDepartment] = useState('');
  const [lacking, setLacking] = useState(false);
  const { under, error, run } = useActing();
  const decide = (verdict: 'no-such-item' | 'ignored') => {
    const to = department.trim();
    setLacking(verdict === 'no-such-item' && !to);
    if (!phrases.length || (verdict === 'no-such-item' && !to)) return;
    const sent = { phrases, verdict, ...(verdict === 'no-such-item' && { department: to }) };
    void run(() => act('POST /desk/missed-queries/verdict', sent).then(onDone));
  };
  return (
    <details className={style.otherwise}>
      <summary>{queryWords.noSuch}</summary>
      <InputField
        label={queryWords.department}
        fault={lacking ? queryWords.departmentFault : undefined}
        value={department}
        maxLength={100}
        autoComplete="off"
        onChange={setDepartment}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div className={style.ends}>
        <Press className="button button--second" onPress={() => decide('no-such-item')}>
          {under ? queryWords.deciding : queryWords.handOver}
        </Press>
        <Press className="button button--second" onPress={() => decide('ignored')}>
          {queryWords.ignore}
        </Press>
      </div>
    </details>
  );
};
