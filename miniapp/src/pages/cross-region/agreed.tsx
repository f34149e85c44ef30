import { Text, View } from '@tarojs/components';
import type { CrossRegion } from '#contract/cross-region';
import type { CrossRegionOffer } from '#contract/cross-region-items';
import type { Region } from '#contract/regions';
import { handlingModes } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Row } from '@/parts/row';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { crossRegionWords } from './words';
import { ModeHead, type Mode } from './mode-head';
import type { Sides } from './pair';
import { holdsToday } from './status';
import style from './agreed.module.scss';

const modes = [...(Object.keys(handlingModes) as Mode[]), undefined];

type ModeCardProps = { mode: Mode | undefined; items: CrossRegionOffer[]; from: string; to: string };

/** One way of handling: what the person does, drawn and said, and the items that go this way. */
const ModeCard = ({ mode, items, from, to }: ModeCardProps) => (
  <Card>
    <ModeHead mode={mode} from={from} to={to} />
    {items.map((item) => (
      <Go key={item.id} to="crossRegionItem" with={{ id: item.id }}>
        <Row title={item.name} />
      </Go>
    ))}
  </Card>
);

const headline = (items: number, guide: string | undefined) => {
  if (guide) return items ? crossRegionWords.page.agreedForGuide : crossRegionWords.page.notForGuide;
  return items ? crossRegionWords.page.agreed(items) : crossRegionWords.page.agreedUnnamed;
};

type AgreedProps = { found: CrossRegion; places: Region[]; sides: Sides; guide: string | undefined };

/** Whether two places have agreed, in one sentence, and the items by the three modes. */
export const Agreed = ({ found: { agreements }, places, sides, guide }: AgreedProps) => {
  if (agreements.length && !agreements.some(holdsToday))
    return <Notice icon="info" title={crossRegionWords.page.over} help={crossRegionWords.page.noneHelp} />;
  if (!agreements.length)
    return <Notice icon="info" title={crossRegionWords.page.none} help={crossRegionWords.page.noneHelp} />;
  const items = agreements.filter(holdsToday).flatMap((agreement) => agreement.items);
  const invented = agreements.filter(({ source }) => source.kind === 'demonstration');
  const nameOf = (code: string | undefined) => places.find((one) => one.code === code)?.shortName ?? '';
  return (
    <>
      <View className={style.headline}>
        <Text>{headline(items.length, guide)}</Text>
        {invented.length > 0 && <Tag>{words.demonstration}</Tag>}
      </View>
      {modes.map((mode) => {
        const handled = items.filter((item) => stated(item.mode) === mode);
        if (!handled.length) return null;
        return (
          <ModeCard
            key={mode ?? ''}
            mode={mode}
            items={handled}
            from={nameOf(sides.from)}
            to={nameOf(sides.to)}
          />
        );
      })}
    </>
  );
};
