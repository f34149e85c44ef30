import { Text, View } from '@tarojs/components';
import { usePreferences } from '@/client/preferences';
import { placeWords } from '../words';
import type { Near } from './sorted';
import style from './distance-line.module.scss';

/** As many stops as a phone has room for. */
const STOPS = 4;

/**
 * 一条线: from where one is to the nearest places, as far apart as they lie. A drawing of what the list below says in
 * words, so it is not read out; in 长辈版 the list is enough.
 */
export const DistanceLine = ({ near, here }: { near: readonly Near[]; here: string }) => {
  const { elder } = usePreferences();
  const stops = near.flatMap(({ point, metres }) => (metres === undefined ? [] : [{ id: point.id, metres }]));
  if (elder || stops.length < 2) return null;
  const shown = stops.slice(0, STOPS);
  const furthest = shown[shown.length - 1]?.metres || 1;
  return (
    <View className={style.line} aria-hidden>
      <View className={style.stop}>
        <View className={style.here} />
        <Text className={style.far}>{here}</Text>
      </View>
      {shown.map(({ id, metres }, place) => (
        <View
          key={id}
          className={style.stop}
          style={{ flexGrow: Math.max(0.05, (metres - (shown[place - 1]?.metres ?? 0)) / furthest) }}
        >
          <View className={style.way} />
          <View className={style.end}>
            <View className={style.mark}>{place + 1}</View>
            <Text className={style.far}>
              {placeWords.nearby.kilometres(metres)}
              {place === shown.length - 1 && ` ${placeWords.nearby.unit}`}
            </Text>
          </View>
        </View>
      ))}
    </View>
  );
};
