import { View } from '@tarojs/components';
import type { DirectionCounts } from '#contract/cross-region-figures';
import type { Region } from '#contract/regions';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { crossRegionWords } from './words';
import style from './answer.module.scss';

const said = crossRegionWords.page;

/** What became of the cases of one direction, in lines; what there is none of is left out, but for what is overdue. */
const linesOf = ({ taken, delivered, open, overdue, lateSteps, returned, withdrawn }: DirectionCounts) => [
  said.figuresCounts(taken, delivered),
  said.figuresOpen(open, overdue),
  ...(lateSteps ? [said.figuresLate(lateSteps)] : []),
  ...(returned + withdrawn ? [said.figuresReturned(returned, withdrawn)] : []),
];

type FiguresProps = { region: string; partner?: string; places: readonly Region[] };

/** How many cases a place and its partners, or one of them, took in for each other, as their ledger counts them; nothing, where there is none. */
export const Figures = ({ region, partner, places }: FiguresProps) => {
  const figures = useReply('GET /cross-region/figures', { region }).reply?.value;
  const nameOf = (code: string) => places.find((one) => one.code === code)?.shortName ?? code;
  const rows = (figures?.partners ?? [])
    .filter(({ regionCode }) => !partner || regionCode === partner)
    .flatMap(({ regionCode, inward, outward }) => [
      { title: said.figuresOf(nameOf(regionCode), nameOf(region)), counts: inward },
      { title: said.figuresOf(nameOf(region), nameOf(regionCode)), counts: outward },
    ])
    .filter(({ counts }) => counts.taken > 0);
  if (!figures?.since || !rows.length) return null;
  return (
    <>
      <Heading level={2}>{said.figures}</Heading>
      <Card>
        {rows.map(({ title, counts }) => (
          <Row
            key={title}
            title={title}
            help={linesOf(counts).map((line) => (
              <View key={line}>{line}</View>
            ))}
            tag={figures.demonstration ? words.demonstration : undefined}
            end={null}
          />
        ))}
      </Card>
      <View className={style.hint}>{said.figuresSince(figures.since)}</View>
    </>
  );
};
