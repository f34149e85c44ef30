import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { words } from '@/words';
import { Box } from './box';
import { Icon } from './icon';
import style from './line.module.scss';

/** `aside`: what stands at the end of its row, such as when it was; across there is no room for it. */
export type LineStop = PropsWithChildren<{ name: string; state: 'done' | 'now' | 'later'; aside?: string }>;

const Mark = ({ state }: Pick<LineStop, 'state'>) => (
  <View className={style.mark} aria-hidden>
    {state === 'done' && <Icon name="check" size={16} />}
  </View>
);

/** 一条线: the steps of something under way; a tick is done, a ring is now, hollow is later. */
export const Line = ({ stops, across = false }: { stops: readonly LineStop[]; across?: boolean }) => (
  <Box role="list" className={across ? style.across : style.down}>
    {stops.map(({ name, state, aside, children }) => (
      <Box
        key={name}
        role="listitem"
        className={`${style.stop} ${style[state]}`}
        current={state === 'now'}
        label={across ? words.line.stop(name, words.line[state]) : undefined}
      >
        <Mark state={state} />
        <View className={style.said}>
          <View className={style.row}>
            <Text className={style.name}>{name}</Text>
            {!across && <Text className={style.aside}>{aside ?? words.line[state]}</Text>}
          </View>
          {children}
        </View>
      </Box>
    ))}
  </Box>
);
