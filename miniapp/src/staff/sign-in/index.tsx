import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState, type FormEvent } from 'react';
import type { Received } from '#contract/api';
import { addressOf } from '@/client/address';
import { Refused } from '@/client/call';
import { usePreferences } from '@/client/preferences';
import { useTheme } from '@/client/theme';
import { Brand } from '@/parts/brand';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { roomsFor } from '../parts/rooms';
import { signIn } from '../session';
import { staffWords } from '../words';
import style from './index.module.scss';

/** Back to the page that asked for the sign-in, else to the first room that is open to whoever signed in. */
const goOn = ({ staff }: Received<'POST /sessions/staff'>) =>
  Taro.getCurrentPages().length > 1
    ? Taro.navigateBack()
    : Taro.redirectTo({ url: addressOf(roomsFor(staff.roles)[0]?.page ?? 'desk') });

const faultsOf = (email: string, password: string, code: string | undefined) => ({
  email: /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : staffWords.signIn.emailFault,
  password: password ? undefined : staffWords.signIn.passwordFault,
  code: code === undefined || /^\d{6}$/.test(code) ? undefined : staffWords.signIn.codeFault,
});

/** Who works for an agency signs in here, by the e-mail and password of their account. */
export default function SignInPage() {
  const { elder, theme } = usePreferences();
  useTheme(theme);
  useEffect(() => void Taro.setNavigationBarTitle({ title: staffWords.signIn.title }), []);
  const { session = '' } = useRouter().params;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const [under, setUnder] = useState(false);
  const [error, setError] = useState<Error>();
  /** Asked for once the server has said that it is needed. */
  const [code, setCode] = useState<string>();
  const faults = faultsOf(email, password, code);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.email || faults.password || faults.code || under) return;
    setUnder(true);
    setError(undefined);
    signIn(email.trim(), password, code)
      .then(goOn, (refused: Error) => {
        setError(refused);
        if (!(refused instanceof Refused) || refused.reply.reason !== 'code-needed') return;
        setCode('');
        setTried(false);
      })
      .finally(() => setUnder(false));
  };

  const classes = [
    'frame frame--web',
    style.page,
    elder && 'frame--elder',
    theme !== 'phone' && `in-${theme}`,
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <main className={style.main}>
        <Brand name={staffWords.desk} />
        <h1 className={style.title}>{staffWords.signIn.title}</h1>
        {session === 'suspended' && !error && (
          <Notice
            icon="info"
            alert
            title={staffWords.signIn.suspended}
            help={staffWords.signIn.suspendedHelp}
          />
        )}
        <p className={style.help}>
          {session === 'ended' ? staffWords.signIn.expired : staffWords.signIn.help}
        </p>
        {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
        <form noValidate onSubmit={submit}>
          <InputField
            label={staffWords.signIn.email}
            type="email"
            autoComplete="username"
            value={email}
            fault={tried ? faults.email : undefined}
            onChange={setEmail}
          />
          <InputField
            label={staffWords.signIn.password}
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            value={password}
            fault={tried ? faults.password : undefined}
            onChange={setPassword}
          />
          {code !== undefined && (
            <InputField
              label={staffWords.signIn.code}
              help={staffWords.signIn.codeHelp}
              autoComplete="one-time-code"
              maxLength={6}
              value={code}
              fault={tried ? faults.code : undefined}
              onChange={setCode}
            />
          )}
          <Press className="link" on={shown} onPress={() => setShown(!shown)}>
            {staffWords.signIn.show}
          </Press>
          <button type="submit" className={`press button ${style.enter}`}>
            {under ? staffWords.signIn.entering : staffWords.signIn.enter}
          </button>
        </form>
        <p className={style.help}>{staffWords.signIn.forgotten}</p>
        <Go to="home" className="link">
          {staffWords.signIn.citizens}
        </Go>
      </main>
    </div>
  );
}
