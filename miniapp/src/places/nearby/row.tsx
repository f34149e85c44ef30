import { Text, View } from '@tarojs/components';
import type { ServicePoint } from '#contract/service-points';
import type { Openness } from '#rules/opening-hours';
import { stated } from '#rules/known';
import { Dial } from '@/parts/dial';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { OpenWord } from '../open-word';
import { Way } from '../way';
import { placeWords } from '../words';
import style from './row.module.scss';

type RowProps = {
  number: number;
  point: ServicePoint;
  metres: number | undefined;
  is: { state: Openness['state']; said: string };
  item: string | undefined;
};

/** What is done there: the windows of one matter, or how many matters it takes. */
const sayTaking = ({ windows }: ServicePoint, item: string | undefined) => {
  const taking = item ? windows.filter(({ items }) => items.includes(item)) : [];
  if (taking.length) return placeWords.nearby.takesIt(taking.map(({ name }) => name).join('、'));
  const count = new Set(windows.flatMap(({ items }) => items)).size;
  return count ? placeWords.nearby.takes(count) : placeWords.nearby.takesUnknown;
};

/** One place: whether it is open, what is done there, how far it is, and the way. */
export const PointRow = ({ number, point, metres, is, item }: RowProps) => {
  const position = stated(point.position);
  const phone = stated(point.phone);
  const mark = point.demonstration && <Tag>{words.demonstration}</Tag>;
  return (
    <View className={style.row}>
      <View className={style.number} aria-hidden>
        {number}
      </View>
      <View className={style.words}>
        <Go to="point" with={{ id: point.id }} className={style.open}>
          <View>
            <Text className={style.name}>{point.name}</Text> {mark}
          </View>
          <OpenWord {...is} />
          <View className={style.help}>{sayTaking(point, item)}</View>
          {metres !== undefined && <View className={style.help}>{placeWords.nearby.distance(metres)}</View>}
        </Go>
        {phone && (
          <Dial phone={phone} className="link">
            {placeWords.nearby.call(phone)} {mark}
          </Dial>
        )}
      </View>
      {position && (
        <Way
          to={{ name: point.name, address: stated(point.address), position }}
          className={style.way}
          label={placeWords.nearby.wayTo(point.name)}
        >
          <Icon name="map-pin" />
        </Way>
      )}
    </View>
  );
};
