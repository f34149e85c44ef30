import Taro from '@tarojs/taro';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { usePreferences } from '@/client/preferences';
import { useTheme } from '@/client/theme';
import { Nav } from './nav';
import type { Room } from './rooms';
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
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <Nav at={at} staff={staff} />
      <main className={style.main}>{children}</main>
      {aside}
    </div>
  );
};
