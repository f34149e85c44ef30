import { useState, type FormEvent } from 'react';
import type { Received } from '#contract/api';
import { write } from '@/client/call';
import { keepSession } from '@/client/staff-session';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Qr } from '@/parts/qr';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { sayFault } from '../parts/asked';
import { Copied } from '../parts/copied';
import { InputField } from '../parts/field';
import { accountWords } from '../people/words';
import style from './index.module.scss';

type Begun = Received<'POST /desk/account/second-factor'>;

/** What the authenticator scans, and the code that it then shows. */
const Prove = ({ begun: { factor, secret, uri }, onDone }: { begun: Begun; onDone: () => void }) => {
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const { error, run } = useActing();
  const sound = /^\d{6}$/.test(code.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!sound) return;
    void run(async () => {
      keepSession(await write('POST /desk/account/second-factor/verify', { factor, code: code.trim() }));
      onDone();
    });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Qr address={uri} className={style.code}>
        {accountWords.scan}
      </Qr>
      <Copied label={accountWords.secret} text={secret} />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <InputField
        label={accountWords.code}
        autoComplete="one-time-code"
        value={code}
        maxLength={6}
        fault={tried && !sound ? accountWords.codeFault : undefined}
        onChange={setCode}
      />
      <button type="submit" className="press button">
        {accountWords.verify}
      </button>
    </form>
  );
};

/** The second factor of one's own account: begun, proved by a code, or taken away. */
export const Factor = ({ on }: { on: boolean }) => {
  const [begun, setBegun] = useState<Begun>();
  const { error, run } = useActing();
  const begin = () => void run(async () => setBegun(await write('POST /desk/account/second-factor', {})));
  const remove = () => void run(() => act('POST /desk/account/second-factor/remove', {}));
  return (
    <section className={style.card}>
      <h2 className={style.subtitle}>{accountWords.factor}</h2>
      <p className={style.help}>{on ? accountWords.on : accountWords.factorHelp}</p>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      {on && (
        <Press className="link" onPress={remove}>
          {accountWords.remove}
        </Press>
      )}
      {!on && !begun && (
        <Press className="button" onPress={begin}>
          {accountWords.begin}
        </Press>
      )}
      {!on && begun && <Prove begun={begun} onDone={() => setBegun(undefined)} />}
    </section>
  );
};
