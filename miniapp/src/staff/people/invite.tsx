import { useState } from 'react';
import type { Received } from '#contract/api';
import { addressOf } from '@/client/address';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { Copied } from '../parts/copied';
import { InputField } from '../parts/field';
import { PersonForm, usePosition } from './person-form';
import { peopleWords } from './words';

/** Invites somebody: a form, and then the link to hand on, which is shown this once. */
export const Invite = () => {
  const [id] = useState(randomId);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<Received<'POST /desk/staff/invitations'>>();
  const { position, whole, change } = usePosition({ name: '', department: '', roles: [], window: null });
  const { under, error, run } = useActing();
  const sound = /^\S+@\S+\.\S+$/.test(email.trim());
  if (made)
    return (
      <div role="status">
        <p>{peopleWords.made(made.name, moment(made.expiresAt))}</p>
        <Copied
          label={peopleWords.link}
          text={location.origin + addressOf('deskWelcome', { token: made.token })}
        />
      </div>
    );
  const submit = () => {
    setTried(true);
    if (!whole || !sound) return;
    void run(async () =>
      setMade(await act('POST /desk/staff/invitations', { id, ...position, email: email.trim() })),
    );
  };
  return (
    <>
      <p>{peopleWords.inviteHelp}</p>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <PersonForm
        of={position}
        send={under ? peopleWords.making : peopleWords.make}
        tried={tried}
        onChange={change}
        onSubmit={submit}
      >
        <InputField
          label={peopleWords.email}
          type="email"
          autoComplete="off"
          value={email}
          maxLength={200}
          fault={tried && !sound ? peopleWords.faults.email : undefined}
          onChange={setEmail}
        />
      </PersonForm>
    </>
  );
};
