import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Tag } from './tag';
import style from './row.module.scss';

type RowProps = { title: string; help?: ReactNode; icon?: IconName; tag?: string; end?: ReactNode };

const onward = <Icon name="chevron-right" size={20} />;

/** One line of a list: what it is, a word of help, and where it leads. The title is never cut short. */
export const Row = ({ title, help, icon, tag, end = onward }: RowProps) => (
  <View className={style.row}>
    {icon && (
      <View className={style.icon}>
        <Icon name={icon} />
      </View>
    )}
    <View className={style.words}>
      <Text className={style.title}>{title}</Text>
      {help && <View className={style.help}>{help}</View>}
    </View>
    {tag && <Tag>{tag}</Tag>}
    {end && <View className={style.end}>{end}</View>}
  </View>
);
