import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, type PropsWithChildren } from 'react';
import type { Tab } from '@/client/address';
import { back } from '@/client/go';
import { usePreferences } from '@/client/preferences';
import { words } from '@/words';
import { Box } from './box';
import { Heading } from './heading';
import { Icon } from './icon';
import { Press } from './press';
import { TabBar } from './tab-bar';
import style from './frame.module.scss';

const onWeb = process.env.TARO_ENV === 'h5';

/** Room above the title: in WeChat the capsule stands there, on pages without a bar of their own (px). */
const roomAbove = () => (onWeb ? 8 : Taro.getMenuButtonBoundingClientRect().top);

const BackBar = ({ title }: { title: string }) => (
  <View className={style.bar}>
    <Press className={style.back} label={words.back} onPress={() => void back()}>
      <Icon name="chevron-left" />
    </Press>
    <Heading level={1} className={style.title}>
      {title}
    </Heading>
  </View>
);

/**
 * The frame of every page: the tokens of the chosen mode, the column, the safe areas; a tab page gets the
 * tab bar, any other a way back (WeChat draws that one itself).
 */
export const Frame = ({ title, tab, children }: PropsWithChildren<{ title: string; tab?: Tab }>) => {
  const { elder } = usePreferences();
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
  const modes = [style.frame, 'frame', onWeb && 'frame--web', elder && 'frame--elder', tab && style.tabbed];
  return (
    <View className={modes.filter(Boolean).join(' ')} style={tab ? { paddingTop: `${roomAbove()}px` } : {}}>
      {!tab && onWeb && <BackBar title={title} />}
      <Box role="main" className={style.content}>
        {children}
      </Box>
      {tab && <TabBar at={tab} />}
    </View>
  );
};
