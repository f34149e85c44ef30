import Taro from '@tarojs/taro';
import { staffRoles, type StaffRole } from '#contract/vocabulary-of-staff';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { usePreferences } from '@/client/preferences';
import { useTheme } from '@/client/theme';
import { Notice } from '@/parts/notice';
import { staffWords } from '../words';
import { Nav } from './nav';
import { rolesOf, type Room } from './rooms';
import { useSignedIn } from './signed-in';
import style from './desk.module.scss';

type DeskProps = PropsWithChildren<{
  title: string;
  /** Left out on a page that is no room. */
  at?: Room;
  /** What is open beside the list; where there is no room for both it takes the list's place. */
  aside?: ReactNode;
  opened?: boolean;
}>;

const say = (roles: readonly StaffRole[]) => roles.map((role) => staffRoles[role]).join('、');

/** Instead of a room that is for others: for whom it is. */
const Closed = ({ to, own }: { to: readonly StaffRole[]; own: readonly StaffRole[] }) => (
  <Notice icon="lock" title={staffWords.closed(say(to))} help={staffWords.closedHelp(say(own))} />
);

/** The frame of every page of the desk: the rooms on the left, the page, and beside it what is open. */
export const Desk = ({ title, at, aside, opened = false, children }: DeskProps) => {
  const { elder, theme } = usePreferences();
  useTheme(theme);
  const staff = useSignedIn();
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title]);
  const classes = [
    'frame frame--web',
    style.desk,
    elder && 'frame--elder',
    theme !== 'phone' && `in-${theme}`,
    aside && style.beside,
    opened && style.opened,
  ];
  if (!staff) return null;
  const to = at && rolesOf(at);
  const closed = to && !staff.roles.some((role) => to.includes(role));
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <Nav at={at} staff={staff} />
      <main className={style.main}>{closed ? <Closed to={to} own={staff.roles} /> : children}</main>
      {!closed && aside}
    </div>
  );
};
