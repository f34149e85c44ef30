import { useState } from 'react';
import type { StaffSession } from '#contract/sessions';
import type { PageName } from '@/client/address';
import { useReply } from '@/client/reply';
import { Brand } from '@/parts/brand';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import type { IconName } from '@/parts/icon-names';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { useDesk } from '../ask';
import { leave } from '../session';
import { staffWords } from '../words';
import style from './nav.module.scss';

const rooms = {
  inbox: ['desk', 'inbox'],
  comments: ['deskComments', 'message-square-text'],
  entry: ['deskEntry', 'pencil'],
  import: ['deskImport', 'upload'],
  doors: ['deskDoors', 'qr-code'],
  claims: ['deskClaims', 'list-checks'],
  delegations: ['deskDelegations', 'arrow-up-down'],
  lists: ['itemLists', 'layout-list'],
  ratings: ['publicRatings', 'message-circle'],
  ledger: ['ledger', 'book-open'],
} as const satisfies Record<string, readonly [PageName, IconName]>;

export type Room = keyof typeof rooms;

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

/** The rooms of the desk, and who sits at it. Where there is no room it unfolds. */
export const Nav = ({ at, staff }: { at: Room; staff: StaffSession['staff'] }) => {
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
        {(Object.keys(rooms) as Room[]).map((room) => (
          <Go
            key={room}
            to={rooms[room][0]}
            here={room === at}
            className={`${style.room} ${room === at ? style.here : ''}`}
          >
            <Icon name={rooms[room][1]} size={20} />
            <span className={style.name}>{staffWords.nav[room]}</span>
            {room === 'inbox' && <Waiting />}
          </Go>
        ))}
      </nav>
      <div className={style.person}>
        <span className={style.face}>
          <Icon name="user" size={20} />
        </span>
        <div>
          <div className={style.name}>{staff.name}</div>
          <div className={style.department}>{staff.department}</div>
        </div>
        <Press className={style.leave} label={staffWords.nav.leave} onPress={leave}>
          <Icon name="log-out" size={20} />
        </Press>
      </div>
    </header>
  );
};
