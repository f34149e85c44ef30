import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { words } from '@/words';
import { Box } from './box';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import style from './action-bar.module.scss';

/** The acts of a page, at the foot of the screen: up to three quiet ones and the one that matters. */
export const ActionBar = ({ children, main }: PropsWithChildren<{ main: ReactNode }>) => (
  <Box role="group" label={words.acts} className={style.bar}>
    {children && <View className={style.quiet}>{children}</View>}
    <View className={style.main}>{main}</View>
  </Box>
);

/** How a quiet act looks; what is pressed is around it. */
export const QuietAct = ({
  icon,
  on = false,
  children,
}: PropsWithChildren<{ icon: IconName; on?: boolean }>) => (
  <View className={`${style.act} ${on ? style.on : ''}`}>
    <Icon name={icon} />
    <Text>{children}</Text>
  </View>
);
