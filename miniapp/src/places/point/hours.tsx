import { View } from '@tarojs/components';
import type { ServicePoint } from '#contract/service-points';
import { stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { sayWeek } from '../say';
import { placeWords } from '../words';
import style from './hours.module.scss';

/** When it is open in an ordinary week, what holidays do to that, and the days that differ. */
export const Hours = ({ point }: { point: ServicePoint }) => {
  const hours = stated(point.hours);
  const weekends = hours?.some(({ weekday }) => weekday > 5);
  const days = [...new Set(point.exceptions.map(({ day }) => day))];
  const on = (day: string) => point.exceptions.filter((one) => one.day === day);
  return (
    <>
      <Heading level={2}>{placeWords.point.hours}</Heading>
      <Card>
        {hours ? (
          sayWeek(hours).map(({ days: label, said }) => (
            <KeyRow key={label} label={label}>
              {said}
            </KeyRow>
          ))
        ) : (
          <View className={style.note}>{placeWords.point.noHours}</View>
        )}
        {days.map((day) => (
          <KeyRow key={day} label={placeWords.point.exception(day)}>
            {on(day)
              .map(({ opens, closes }) =>
                opens && closes ? placeWords.point.span(opens, closes) : placeWords.point.closed,
              )
              .join('、')}
            <View className={style.why}>{on(day)[0]?.why}</View>
          </KeyRow>
        ))}
        {hours && (
          <View className={style.note}>
            {weekends ? placeWords.point.holidays : placeWords.point.workingWeek}
          </View>
        )}
      </Card>
    </>
  );
};
