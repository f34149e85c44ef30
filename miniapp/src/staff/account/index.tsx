import type { Received } from '#contract/api';
import { staffRoles } from '#contract/vocabulary-of-staff';
import { write } from '@/client/call';
import { useStaff } from '@/client/staff-session';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { useDesk } from '../ask';
import { useActing } from '../parts/acting';
import { Asked, sayFault } from '../parts/asked';
import { Desk } from '../parts/desk';
import { accountWords } from '../people/words';
import { leave } from '../session';
import { Factor } from './factor';
import style from './index.module.scss';

/** Ends every session, this one with them. */
const Everywhere = () => {
  const { error, run } = useActing();
  return (
    <section className={style.card}>
      <h2 className={style.subtitle}>{accountWords.everywhere}</h2>
      <p className={style.help}>{accountWords.everywhereHelp}</p>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <Press
        className="button"
        onPress={() =>
          void run(async () => {
            // Nothing is asked for anew: there is no session to ask by.
            await write('POST /desk/sessions/end-all', {});
            await leave();
          })
        }
      >
        {accountWords.everywhere}
      </Press>
    </section>
  );
};

const Own = ({ account }: { account: Received<'GET /desk/account'> }) => {
  const staff = useStaff();
  if (!staff) return null;
  const roles = staff.roles.map((role) => staffRoles[role]).join('、');
  return (
    <>
      <section className={style.card}>
        <h2 className={style.subtitle}>{staff.name}</h2>
        <p className={style.help}>{account.email}</p>
        <p className={style.help}>{accountWords.of(staff.department, roles)}</p>
      </section>
      {account.secondFactor !== 'not-offered' && <Factor on={account.secondFactor === 'on'} />}
      <Everywhere />
    </>
  );
};

/** One's own account: who one is here, how one signs in, and a way out everywhere at once. */
export default function AccountPage() {
  const asked = useDesk('GET /desk/account', {});
  return (
    <Desk title={accountWords.title}>
      <h1 className={style.title}>{accountWords.title}</h1>
      <Asked of={asked}>{(account) => <Own account={account} />}</Asked>
    </Desk>
  );
}
