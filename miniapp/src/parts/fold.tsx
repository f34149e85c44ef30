import { Text, View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { Icon } from './icon';
import { Press } from './press';
import style from './fold.module.scss';

/** A row of a card that unfolds what it names. */
export const Fold = ({ title, children }: PropsWithChildren<{ title: string }>) => {
  const [open, setOpen] = useState(false);
  return (
    <View className={style.fold}>
      <Press className={style.title} unfolded={open} onPress={() => setOpen(!open)}>
        <Text className={style.words}>{title}</Text>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size={20} />
      </Press>
      {open && <View className={style.inside}>{children}</View>}
    </View>
  );
};
