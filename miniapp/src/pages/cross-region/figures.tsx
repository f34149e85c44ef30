import { View } from '@tarojs/components';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { crossRegionWords } from './words';
import style from './answer.module.scss';

/** How many cases one place took in for the other, as the ledger of the two counts them; nothing, where there is none. */
export const Figures = ({ from, to, name }: { from: string; to: string; name: string }) => {
  const figures = useReply('GET /cross-region/figures', { region: to }).reply?.value;
  const counts = figures?.partners.find(({ regionCode }) => regionCode === from)?.inward;
  if (!figures?.since || !counts?.taken) return null;
  const said = crossRegionWords.page;
  const ended = counts.returned + counts.withdrawn > 0;
  return (
    <>
      <Heading level={2}>{said.figures}</Heading>
      <Card>
        <Row
          title={said.figuresCounts(counts.taken, counts.delivered)}
          help={said.figuresFrom(name)}
          tag={figures.demonstration ? words.demonstration : undefined}
          end={null}
        />
        <Row
          title={said.figuresOpen(counts.open, counts.overdue)}
          help={said.figuresLate(counts.lateSteps)}
          end={null}
        />
        {ended && <Row title={said.figuresReturned(counts.returned, counts.withdrawn)} end={null} />}
      </Card>
      <View className={style.hint}>{said.figuresSince(figures.since)}</View>
    </>
  );
};
