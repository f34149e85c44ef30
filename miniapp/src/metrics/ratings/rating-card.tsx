import { Text, View } from '@tarojs/components';
import type { PublicRating } from '#contract/ratings';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import {
  rectificationOutcomes,
  rectificationStates,
  voidReasons,
} from '#contract/vocabulary-of-rectifications';
import { sayTag } from '#rules/rating-tags';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Lamp } from '@/parts/lamp';
import { LevelMark } from '@/parts/level-mark';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { metricsWords, monthDay } from '../words';
import { useAgencies } from './agencies';
import style from './rating-card.module.scss';

/** How it is handled, or how that ended; a voided rating stays, with its reason. */
const Handling = ({ of }: { of: NonNullable<PublicRating['handling']> }) => {
  const { state, clock, overdue, outcome, voidReason } = of;
  const ended =
    (state === 'voided' && voidReason && metricsWords.ratings.voidedFor(voidReasons[voidReason])) ||
    (state === 'closed' && outcome && metricsWords.ratings.closedAs(rectificationOutcomes[outcome]));
  return (
    <View className={style.handling}>
      <Text>{ended || rectificationStates[state]}</Text>
      {clock && <Lamp clock={clock} />}
      {overdue && <Text>{metricsWords.ratings.overdue}</Text>}
    </View>
  );
};

const Supplement = ({ of }: { of: NonNullable<PublicRating['supplement']> }) => (
  <View className={style.supplement}>
    <View>{metricsWords.ratings.supplement(monthDay(of.givenOn), ratingLevels[of.level])}</View>
    {of.comment && <View>{metricsWords.ratings.said(of.comment)}</View>}
  </View>
);

/** A rating as anybody may see it; it leads to how it is handled. */
export const RatingCard = ({ rating }: { rating: PublicRating }) => {
  const { receipt, level, givenOn, item, agency, point, tags, comment, commentHeld } = rating;
  const invented = useAgencies().some(({ id, demonstration }) => id === agency.id && demonstration);
  const marks = [
    invented && words.demonstration,
    rating.test && metricsWords.selfTest,
    rating.late && metricsWords.ratings.late,
    rating.byDefault && metricsWords.ratings.byDefault,
  ].filter((mark) => mark !== false);
  return (
    <Card>
      <Go to="progress" with={{ receipt }}>
        <View className={style.rating}>
          <View className={style.head}>
            <LevelMark level={level} />
            <Text className={style.level}>{ratingLevels[level]}</Text>
            {marks.map((mark) => (
              <Tag key={mark}>{mark}</Tag>
            ))}
            <Text className={style.date}>{monthDay(givenOn)}</Text>
          </View>
          <View className={style.place}>
            {[item?.name, point?.name ?? agency.name].filter(Boolean).join(' · ')}
          </View>
          {tags.length > 0 && <View>{tags.map(sayTag).join('、')}</View>}
          {comment && <View>{metricsWords.ratings.said(comment)}</View>}
          {commentHeld && <View className={style.place}>{metricsWords.ratings.held}</View>}
          {rating.supplement && <Supplement of={rating.supplement} />}
          {rating.handling && <Handling of={rating.handling} />}
        </View>
      </Go>
    </Card>
  );
};
