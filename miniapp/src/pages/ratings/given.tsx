import { View } from '@tarojs/components';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import type { GivenRating } from '@/client/receipts';
import { useGivenRatings } from '@/client/receipts';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Lamp } from '@/parts/lamp';
import { Row } from '@/parts/row';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import style from './index.module.scss';

/** How many are shown here; all of them are under 我的. */
const MOST = 5;

const nameOf = ({ subject }: GivenRating) =>
  (subject?.item ?? subject?.point ?? subject?.agency)?.name ?? words.ratings.title;

/** One that has its receipt: where its handling stands now, as the server last said. */
const Handled = ({ rating, receipt }: { rating: GivenRating; receipt: string }) => {
  const handling = useReply('GET /ratings/:receipt', { receipt }).reply?.value.rating.handling;
  const clock = handling ? handling.clock : rating.receipt?.clock;
  return (
    <Go to="progress" with={{ receipt }}>
      <Row
        title={nameOf(rating)}
        help={
          <>
            <View>
              {ratingLevels[rating.level]} {rating.subject?.demonstration && <Tag>{words.demonstration}</Tag>}
            </View>
            {clock && <Lamp clock={clock} />}
          </>
        }
      />
    </Go>
  );
};

const Unsent = ({ rating }: { rating: GivenRating }) => (
  <Go to="receipt" with={{ id: rating.id }}>
    <Row
      icon={rating.refused ? 'circle-alert' : 'wifi-off'}
      title={nameOf(rating)}
      help={rating.refused ? words.ratings.refused : words.ratings.unsent}
    />
  </Go>
);

/** 正在处理: what was said on this phone and where it stands; what could not be sent yet comes with its reason. */
export const Given = () => {
  const given = useGivenRatings().slice(0, MOST);
  if (!given.length) return null;
  const poor = given.some(({ receipt }) => receipt?.clock);
  return (
    <>
      <Heading level={2} className={style.caption}>
        {poor ? words.ratings.underWay : words.ratings.given}
      </Heading>
      <Card>
        {given.map((rating) =>
          rating.receipt ? (
            <Handled key={rating.id} rating={rating} receipt={rating.receipt.receipt} />
          ) : (
            <Unsent key={rating.id} rating={rating} />
          ),
        )}
      </Card>
    </>
  );
};
