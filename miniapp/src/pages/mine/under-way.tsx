import { Text, View } from '@tarojs/components';
import { useChecklists } from '@/client/checklists';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { words } from '@/words';
import style from './index.module.scss';

/** How many are shown here; the others are under 材料单. */
const MOST = 3;

/** 正在办: the checklists that were touched last. */
export const UnderWay = () => {
  const lists = useChecklists().slice(0, MOST);
  if (!lists.length) return null;
  return (
    <View className={style.section}>
      <Heading level={2} className={style.caption}>
        {words.mine.underWay}
      </Heading>
      <Card>
        {lists.map(({ code, name, ticked }) => (
          <Go key={code} to="guide" with={{ code }}>
            <Row title={name} end={<Text className={style.count}>{words.mine.ready(ticked.length)}</Text>} />
          </Go>
        ))}
      </Card>
    </View>
  );
};
