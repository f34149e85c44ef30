import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { words } from '@/words';
import { Heading } from './heading';
import { Icon } from './icon';
import { Press } from './press';
import style from './sheet.module.scss';

export type SheetProps = PropsWithChildren<{ title: string; onClose: () => void }>;

/** A sheet over the page; one at a time. On the web it is a dialog that keeps and returns the focus (sheet.h5.tsx). */
export const Sheet = ({ title, onClose, children }: SheetProps) => (
  <View className={style.dim}>
    <Press className={style.outside} label={words.close} onPress={onClose} />
    <View className={style.sheet}>
      <View className={style.head}>
        <Heading level={2} className={style.title}>
          {title}
        </Heading>
        <Press className={style.close} label={words.close} onPress={onClose}>
          <Icon name="x" />
        </Press>
      </View>
      {children}
    </View>
  </View>
);
