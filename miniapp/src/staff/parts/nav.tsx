import { useState } from 'react';
import type { StaffSession } from '#contract/sessions';
import { useReply } from '@/client/reply';
import { Brand } from '@/parts/brand';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { useDesk } from '../ask';
import { leave } from '../session';
import { staffWords } from '../words';
import { roomsFor, type Room } from './rooms';
import style from './nav.module.scss';

/** How many wait in the inbox. Told when it changes. */
const Waiting = () => {
  const { reply } = useDesk('GET /desk/rectifications', { limit: 1 });
  if (!reply) return null;
  const { red, yellow, green } = reply.value.counts;
  return (
    <span className={style.count} role="status">
      {red + yellow + green}
    </span>
  );
};

/** The rooms of the desk that are open to whoever sits at it, and who that is. Where there is no room it unfolds. */
export const Nav = ({ at, staff }: { at?: Room | undefined; staff: StaffSession['staff'] }) => {
  const [open, setOpen] = useState(false);
  const agencies = useReply('GET /agencies', {}).reply?.value.items;
  const demonstration = agencies?.find(({ id }) => id === staff.agency.id)?.demonstration;
  return (
    <header className={`${style.nav} ${open ? style.open : ''}`}>
      <div className={style.head}>
        <Brand name={staffWords.desk}>{demonstration && <Tag>{words.demonstration}</Tag>}</Brand>
        <div className={style.menu}>
          <Press className="link" unfolded={open} onPress={() => setOpen(!open)}>
            {staffWords.nav.menu}
          </Press>
        </div>
      </div>
      <nav className={style.rooms} aria-label={staffWords.nav.label}>
        {roomsFor(staff.roles).map(({ room, page, icon }) => (
          <Go
            key={room}
            to={page}
            here={room === at}
            className={`${style.room} ${room === at ? style.here : ''}`}
          >
            <Icon name={icon} size={20} />
            <span className={style.name}>{staffWords.nav[room]}</span>
            {room === 'inbox' && <Waiting />}
          </Go>
        ))}
      </nav>
      <div className={style.person}>
        <span className={style.face}>
          <Icon name="user" size={20} />
        </span>
        <Go
          to="deskAccount"
          className={style.own}
          label={`${staff.name} ${staff.department}，${staffWords.nav.account}`}
        >
          <span className={style.name}>{staff.name}</span>
          <span className={style.department}>{staff.department}</span>
        </Go>
        <Press className={style.leave} label={staffWords.nav.leave} onPress={leave}>
          <Icon name="log-out" size={20} />
        </Press>
      </div>
    </header>
  );
};
