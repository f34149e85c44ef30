import { View } from '@tarojs/components';
import { useChecklists } from '@/client/checklists';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Readiness } from '@/parts/readiness';
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
        {lists.map((list) => (
          <Go key={list.code} to="checklist" with={{ code: list.code }}>
            <Row
              title={list.name}
              end={
                <View className={style.count}>
                  <Readiness list={list} />
                </View>
              }
            />
          </Go>
        ))}
      </Card>
    </View>
  );
};
