import { Text, View } from '@tarojs/components';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { kioskWords } from './words';
import style from './who-sees.module.scss';

const icons = Object.keys(kioskWords.seers) as (keyof typeof kioskWords.seers)[];

/** Who sees what of a rating: beside the rows, not behind a link. */
export const WhoSees = () => (
  <View className={style.seers}>
    <Heading level={2} className={style.title}>
      {kioskWords.whoSees}
    </Heading>
    {icons.map((icon) => (
      <View key={icon} className={style.seer}>
        <View className={style.icon}>
          <Icon name={icon} />
        </View>
        <View>
          <Text className={style.who}>{kioskWords.seers[icon].who}</Text>
          <View className={style.what}>{kioskWords.seers[icon].what}</View>
        </View>
      </View>
    ))}
  </View>
);
