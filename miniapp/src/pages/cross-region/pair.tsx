import { Text, View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import type { Region } from '#contract/regions';
import { callPlace } from '#rules/regions';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { crossRegionWords } from './words';
import { Picker } from './picker';
import style from './pair.module.scss';

type Side = 'from' | 'to';
/** Where the person is, and whose matter it is; either may still be open. */
export type Sides = { [side in Side]: string | undefined };

const sides = ['from', 'to'] as const;

type PairProps = PropsWithChildren<{ places: Region[]; sides: Sides; onChange: (sides: Sides) => void }>;

/** 我人在 A, 办 B 的事: each opens a choice of places that stands in for what is below; one press swaps the two. */
export const Pair = ({ places, sides: chosen, onChange, children }: PairProps) => {
  const [choosing, setChoosing] = useState<Side>();
  const placeOf = (side: Side) => places.find(({ code }) => code === chosen[side]);
  return (
    <>
      <View className={style.pair}>
        <View className={style.sides}>
          {sides.map((side) => (
            <Press
              key={side}
              className={style.side}
              onPress={() => setChoosing(choosing === side ? undefined : side)}
            >
              <Text className={style.label}>{crossRegionWords.page[side]}</Text>
              <View className={style.value}>
                <Text className={placeOf(side) ? style.place : style.open}>
                  {placeOf(side) ? callPlace(places, placeOf(side)!.code) : crossRegionWords.page.choosePlace}
                </Text>
                {placeOf(side)?.demonstration && <Tag>{words.demonstration}</Tag>}
              </View>
            </Press>
          ))}
        </View>
        <Press
          className={style.swap}
          label={crossRegionWords.page.swap}
          onPress={() => onChange({ from: chosen.to, to: chosen.from })}
        >
          <Icon name="arrow-up-down" size={20} />
        </Press>
      </View>
      {choosing ? (
        <Picker
          key={choosing}
          title={crossRegionWords.place[choosing]}
          places={places}
          onChoose={(code) => {
            setChoosing(undefined);
            onChange({ ...chosen, [choosing]: code });
          }}
        />
      ) : (
        children
      )}
    </>
  );
};
