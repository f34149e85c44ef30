import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState, type FormEvent } from 'react';
import type { Received } from '#contract/api';
import { staffRoles } from '#contract/vocabulary-of-staff';
import { addressOf } from '@/client/address';
import { write } from '@/client/call';
import { usePreferences } from '@/client/preferences';
import { useTheme } from '@/client/theme';
import { Brand } from '@/parts/brand';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Skeleton } from '@/parts/skeleton';
import { useActing } from '../parts/acting';
import { sayFault } from '../parts/asked';
import { InputField } from '../parts/field';
import { roomsFor } from '../parts/rooms';
import { welcomeWords } from '../people/words';
import { signIn } from '../session';
import { staffWords } from '../words';
import entry from '../sign-in/index.module.scss';
import style from './index.module.scss';

type Opened = Received<'POST /sessions/staff/invitations/open'>;

/** What the link says, or why it says nothing. */
const useInvitation = (token: string) => {
  const [invitation, setInvitation] = useState<Opened>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    write('POST /sessions/staff/invitations/open', { token }).then(setInvitation, setError);
  }, [token]);
  return { invitation, error };
};

/** Who was invited, as what, and the password that they choose. */
const Accept = ({ token, invitation }: { token: string; invitation: Opened }) => {
  const { email, name, department, roles, invitedBy, agency } = invitation;
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const { under, error, run } = useActing();
  const short = password.length < 12;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || under) return;
    void run(async () => {
      await write('POST /sessions/staff/invitations/accept', { token, password });
      const { staff } = await signIn(email, password);
      await Taro.reLaunch({ url: addressOf(roomsFor(staff.roles)[0]?.page ?? 'desk') });
    });
  };
  const said = { name, department, roles: roles.map((role) => staffRoles[role]).join('、'), email };
  return (
    <form noValidate onSubmit={submit}>
      <p className={entry.help}>{welcomeWords.invited(invitedBy, agency)}</p>
      <dl className={style.said}>
        {Object.entries(said).map(([key, value]) => (
          <div key={key} className={style.line}>
            <dt>{welcomeWords.as[key as keyof typeof said]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <InputField
        label={welcomeWords.password}
        help={welcomeWords.passwordHelp}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        maxLength={72}
        value={password}
        fault={tried && short ? welcomeWords.passwordFault : undefined}
        onChange={setPassword}
      />
      <Press className="link" on={shown} onPress={() => setShown(!shown)}>
        {welcomeWords.show}
      </Press>
      <button type="submit" className={`press button ${entry.enter}`}>
        {under ? welcomeWords.accepting : welcomeWords.accept}
      </button>
    </form>
  );
};

/** Whoever was invited to the desk opens the link here, and chooses a password. */
export default function WelcomePage() {
  const { elder, theme } = usePreferences();
  useTheme(theme);
  useEffect(() => void Taro.setNavigationBarTitle({ title: welcomeWords.title }), []);
  const token = useRouter().params.token ?? '';
  const { invitation, error } = useInvitation(token);
  const classes = [
    'frame frame--web',
    entry.page,
    elder && 'frame--elder',
    theme !== 'phone' && `in-${theme}`,
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <main className={entry.main}>
        <Brand name={staffWords.desk} />
        <h1 className={entry.title}>{welcomeWords.title}</h1>
        {error && (
          <Notice icon="circle-alert" alert {...sayFault(error)}>
            <Go to="deskSignIn" className="link">
              {welcomeWords.toSignIn}
            </Go>
          </Notice>
        )}
        {!error && !invitation && <Skeleton />}
        {invitation && <Accept token={token} invitation={invitation} />}
      </main>
    </div>
  );
}
