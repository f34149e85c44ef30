import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, type CSSProperties, type PropsWithChildren, type ReactNode } from 'react';
import type { Tab } from '@/client/address';
import { typeSize } from '@/client/app-base';
import { usePreferences } from '@/client/preferences';
import { useTheme } from '@/client/theme';
import { BackBar, ElderBar } from './back-bar';
import { Box } from './box';
import { Heading } from './heading';
import { TabBar } from './tab-bar';
import style from './frame.module.scss';

const onWeb = process.env.TARO_ENV === 'h5';

/** Room at the top of a tab page (px): in WeChat its capsule stands there, beside the title or above the bar. */
const roomAbove = (bar: boolean) =>
  onWeb ? 8 : Taro.getMenuButtonBoundingClientRect()[bar ? 'bottom' : 'top'];

type FrameProps = PropsWithChildren<{ title: string; tab?: Tab; named?: boolean; actions?: ReactNode }>;

/** What stands above the content. A tab page has its own heading; in WeChat the others have it in WeChat's bar. */
const Above = ({ title, tab, named, elder }: FrameProps & { elder: boolean }) => {
  const titled = !tab && onWeb;
  if (!elder) return titled && <BackBar title={title} named={named} />;
  return (
    <>
      {tab !== 'home' && <ElderBar />}
      {titled && !named && (
        <Heading level={1} className={style.title}>
          {title}
        </Heading>
      )}
    </>
  );
};

/**
 * The frame of every page: the tokens of the chosen mode, the column, the safe areas; a tab page gets the tab bar,
 * any other a way back (WeChat draws that one itself). In 长辈版 every page but home has the way back, in words.
 * `named`: the page has a heading of its own. `actions` stay at the foot of the screen.
 */
export const Frame = ({ title, tab, named, actions, children }: FrameProps) => {
  const { elder, theme } = usePreferences();
  useTheme(theme);
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
  const tabbed = tab && !elder;
  const modes = [
    style.frame,
    'frame',
    onWeb && 'frame--web',
    elder && 'frame--elder',
    tabbed && style.tabbed,
    actions && style.acting,
  ];
  const classes = [...modes, theme !== 'phone' && `in-${theme}`].filter(Boolean).join(' ');
  const room = tab ? roomAbove(elder && tab !== 'home') : 0;
  const sizes = { '--room': `${room}px`, ...(!onWeb && { '--unit': `${typeSize()}px` }) };
  return (
    <View className={classes} style={sizes as CSSProperties}>
      <Above title={title} tab={tab} named={named} elder={elder} />
      <Box role="main" className={style.content}>
        {children}
      </Box>
      {actions}
      {tabbed && <TabBar at={tab} />}
    </View>
  );
};
