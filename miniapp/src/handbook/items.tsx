import { View } from '@tarojs/components';
import type { GuideListing } from '#contract/guides';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Row } from '@/parts/row';
import { hintOf } from './hint';
import style from './items.module.scss';

const onward = (
  <View className={style.onward}>
    <Icon name="chevron-right" size={20} />
  </View>
);

/** The matters of one stage, each with what is known of it in one line. */
export const Items = ({ guides }: { guides: GuideListing[] }) => (
  <Card>
    {guides.map((guide) => (
      <View key={guide.code} className={style.item}>
        <Go to="guide" with={{ code: guide.code }}>
          <Row title={guide.name} help={hintOf(guide)} end={onward} />
        </Go>
      </View>
    ))}
  </Card>
);
