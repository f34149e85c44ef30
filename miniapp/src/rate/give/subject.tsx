import { Text, View } from '@tarojs/components';
import type { OpenDoor } from '#contract/rating-doors';
import { Icon } from '@/parts/icon';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { placeOf, subjectName } from '../subject';
import { rateWords } from '../words';
import style from './subject.module.scss';

/** What is rated, where and when it was handled, and until when it can be rated. */
export const Subject = ({ open: { subject, ratableUntil, test } }: { open: OpenDoor }) => {
  const place = placeOf(subject);
  return (
    <View className={style.subject}>
      <View className={style.icon}>
        <Icon name="receipt-text" size={28} />
      </View>
      <View className={style.words}>
        <View className={style.head}>
          <Text className={style.name}>{subjectName(subject)}</Text>
          {subject.demonstration && <Tag>{words.demonstration}</Tag>}
          {test && <Tag>{rateWords.give.test}</Tag>}
        </View>
        {place && <View className={style.help}>{place}</View>}
        {ratableUntil && <View className={style.help}>{rateWords.give.until(ratableUntil)}</View>}
      </View>
    </View>
  );
};
