import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { IconName } from '@/parts/icon-names';
import type { PageName } from '@/client/address';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { mineWords } from './words';
import { Erase } from './erase';
import style from './kept-list.module.scss';

type Kept = { id?: string; name: string; help?: ReactNode; to: PageName; with: Record<string, string> };

/** What the phone keeps of one kind: each leads somewhere and can be taken off, or all of them. */
export const KeptList = ({
  icon,
  items,
  none,
  noneHelp,
  clear = mineWords.kept.clearAll,
  onDrop,
  onClear,
  children,
}: {
  icon: IconName;
  items: Kept[];
  none: string;
  noneHelp: string;
  /** What is lost besides, said where all of them are cleared. */
  clear?: string;
  onDrop: (item: Kept) => void;
  onClear: () => void;
  children?: ReactNode;
}) => {
  if (!items.length)
    return (
      <Notice icon={icon} title={none} help={noneHelp}>
        {children}
      </Notice>
    );
  return (
    <>
      <Card>
        {items.map((item) => (
          <View key={item.id ?? item.name} className={style.line}>
            <Go to={item.to} with={item.with} className={style.go}>
              <Row title={item.name} help={item.help} end={null} />
            </Go>
            <Press className={style.drop} label={mineWords.kept.drop(item.name)} onPress={() => onDrop(item)}>
              <Icon name="x" size={20} />
            </Press>
          </View>
        ))}
      </Card>
      <View className={style.note}>{words.mine.private}</View>
      <Erase text={clear} onErase={onClear} />
    </>
  );
};
