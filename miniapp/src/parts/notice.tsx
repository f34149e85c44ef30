import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Box } from './box';
import { Heading } from './heading';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Press } from './press';
import style from './notice.module.scss';

type NoticeProps = {
  icon: IconName;
  title: string;
  help?: string;
  /** A number to give on the telephone. */
  code?: string;
  alert?: boolean;
  act?: [label: string, onPress: () => void];
  children?: ReactNode;
};

/** Nothing here, or something went wrong: what it is, what to do about it. */
export const Notice = ({ icon, title, help, code, alert, act, children }: NoticeProps) => (
  <Box className={style.notice} role={alert ? 'alert' : 'status'}>
    <View className={alert ? style.alert : style.icon}>
      <Icon name={icon} size={28} />
    </View>
    <Heading level={2} className={style.title}>
      {title}
    </Heading>
    {help && <View className={style.help}>{help}</View>}
    <View className={style.acts}>
      {act && (
        <Press className="button" onPress={act[1]}>
          {act[0]}
        </Press>
      )}
      {children}
    </View>
    {code && <View className={style.code}>{code}</View>}
  </Box>
);
