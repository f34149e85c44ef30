import { Text, View } from '@tarojs/components';
import { serviceSteps } from '#contract/vocabulary-of-ratings';
import { leaveDoor, openDoors, useCases } from '@/client/cases';
import { useGivenRatings } from '@/client/receipts';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { dayOfYear, words } from '@/words';
import style from './index.module.scss';

/** 等你说一句: the steps of cases on this phone that may still be rated, each to be rated or left. */
export const Unrated = () => {
  const given = useGivenRatings();
  const steps = useCases().flatMap((kept) =>
    openDoors(kept)
      .filter(({ door }) => !given.some((one) => one.door === door))
      .map((step) => ({ ...step, name: kept.item.name, demonstration: kept.demonstration })),
  );
  if (!steps.length) return null;
  return (
    <>
      <Heading level={2} className={style.caption}>
        {words.ratings.waiting}
      </Heading>
      <Card>
        {steps.map(({ door, name, step, handledOn, place, demonstration }) => (
          <View key={door} className={style.case}>
            <Text className={style.name}>{name}</Text> {demonstration && <Tag>{words.demonstration}</Tag>}
            <View className={style.help}>
              {[dayOfYear(handledOn), serviceSteps[step], place ?? words.ratings.online].join(' · ')}
            </View>
            <View className={style.acts}>
              <Go to="give" with={{ door }} className={`button ${style.rate}`}>
                {words.ratings.rate}
              </Go>
              <Press className={`button button--second ${style.leave}`} onPress={() => leaveDoor(door)}>
                {words.ratings.leave}
              </Press>
            </View>
          </View>
        ))}
      </Card>
    </>
  );
};
