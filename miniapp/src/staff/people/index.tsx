import { useState } from 'react';
import type { Received } from '#contract/api';
import type { Person } from '#contract/staff';
import { staffRoles, type StaffRole } from '#contract/vocabulary-of-staff';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Sheet } from '@/parts/sheet';
import { Tag } from '@/parts/tag';
import { act, useDesk } from '../ask';
import { moment } from '../moment';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { Invite } from './invite';
import { PersonSheet } from './person';
import { peopleWords } from './words';
import style from './index.module.scss';

type Invitation = Received<'GET /desk/staff'>['invitations'][number];

const sayRoles = (roles: readonly StaffRole[]) => roles.map((role) => staffRoles[role]).join('、');

const PersonRow = ({ person, onOpen }: { person: Person; onOpen: () => void }) => (
  <Press className={style.row} onPress={onOpen}>
    <span className={style.who}>
      <span className={style.name}>
        {person.name} {!person.active && <Tag>{peopleWords.suspended}</Tag>}{' '}
        {person.secondFactor && <Tag>{peopleWords.secondFactor}</Tag>}
      </span>
      <span className={style.about}>{`${person.department} · ${person.email}`}</span>
    </span>
    <span className={style.roles}>{sayRoles(person.roles)}</span>
    <Icon name="chevron-right" size={20} />
  </Press>
);

const InvitationRow = ({ of }: { of: Invitation }) => (
  <div className={style.row}>
    <span className={style.who}>
      <span className={style.name}>{of.name}</span>
      <span className={style.about}>{`${of.department} · ${of.email}`}</span>
      <span className={style.about}>{peopleWords.until(of.invitedBy, moment(of.expiresAt))}</span>
    </span>
    <span className={style.roles}>{sayRoles(of.roles)}</span>
    <Press
      className={`link ${style.withdraw}`}
      label={peopleWords.withdrawOf(of.name)}
      onPress={() =>
        void act('POST /desk/staff/invitations/:id/withdraw', { id: of.id }).catch(() => undefined)
      }
    >
      {peopleWords.withdraw}
    </Press>
  </div>
);

/** Who works for the agency and as what. Who administers it invites, changes, suspends; nobody is deleted. */
export default function PeoplePage() {
  const [inviting, setInviting] = useState(false);
  const [opened, setOpened] = useState<Person>();
  const asked = useDesk('GET /desk/staff', {});
  return (
    <Desk title={peopleWords.title} at="people">
      <div className={style.head}>
        <h1 className={style.title}>{peopleWords.title}</h1>
        <Press className="button" onPress={() => setInviting(true)}>
          {peopleWords.invite}
        </Press>
      </div>
      <Asked of={asked}>
        {({ items, invitations }) => (
          <>
            <section className={style.card} aria-label={peopleWords.list}>
              {items.map((person) => (
                <PersonRow key={person.id} person={person} onOpen={() => setOpened(person)} />
              ))}
            </section>
            {invitations.length > 0 && (
              <section aria-label={peopleWords.invitations}>
                <h2 className={style.subtitle}>{peopleWords.invitations}</h2>
                <div className={style.card}>
                  {invitations.map((one) => (
                    <InvitationRow key={one.id} of={one} />
                  ))}
                </div>
              </section>
            )}
          </>
        )}
      </Asked>
      {inviting && (
        <Sheet title={peopleWords.invite} onClose={() => setInviting(false)}>
          <Invite />
        </Sheet>
      )}
      {opened && (
        <Sheet title={opened.name} onClose={() => setOpened(undefined)}>
          <PersonSheet person={opened} onDone={() => setOpened(undefined)} />
        </Sheet>
      )}
    </Desk>
  );
}
