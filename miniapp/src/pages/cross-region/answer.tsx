import { View } from '@tarojs/components';
import type { CrossRegion } from '#contract/cross-region';
import type { Region } from '#contract/regions';
import { useReply } from '@/client/reply';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { SourceLines } from '@/parts/source-lines';
import { crossRegionWords } from './words';
import { Agreed } from './agreed';
import { Figures } from './figures';
import { HelpLine } from './help-line';
import { Listings } from './listings';
import { OneSide } from './one-side';
import type { Sides } from './pair';
import { Reported } from './reported';
import style from './answer.module.scss';

type AnswerProps = {
  places: Region[];
  sides: Sides;
  guide: string | undefined;
  onChange: (sides: Sides) => void;
};

/** What two places have agreed: the items first, then what the reports say, then what only may hold. */
const Between = ({ found, places, sides, guide }: AnswerProps & { found: CrossRegion }) => (
  <>
    <Agreed found={found} places={places} sides={sides} guide={guide} />
    <Reported all={found.agreements} places={places} />
    {sides.to && <Figures region={sides.to} partner={sides.from} places={places} />}
    {found.uncertain.length > 0 && (
      <>
        <Heading level={2}>{crossRegionWords.page.uncertain}</Heading>
        <View className={style.hint}>{crossRegionWords.page.uncertainHelp}</View>
        <Reported all={found.uncertain} places={places} />
      </>
    )}
    <SourceLines sources={[...found.agreements, ...found.uncertain].map(({ source }) => source)} />
  </>
);

/** Of one place alone, with whom it has agreed; the other is still to be chosen. */
const Half = ({ found, places, sides, onChange }: AnswerProps & { found: CrossRegion }) => {
  const place = places.find(({ code }) => code === (sides.to ?? sides.from));
  return (
    <>
      <View className={style.hint}>{crossRegionWords.page.chooseOther}</View>
      {place && (
        <OneSide
          place={place}
          places={places}
          agreements={found.agreements}
          onOther={(other) => onChange(sides.to ? { ...sides, from: other } : { ...sides, to: other })}
        />
      )}
      {place && <Figures region={place.code} places={places} />}
    </>
  );
};

const Same = () => (
  <Notice icon="info" title={crossRegionWords.page.sameRegion} help={crossRegionWords.page.sameRegionHelp} />
);

/** What holds for the two places, or for the one that is chosen; and what the national lists say. */
export const Answer = (props: AnswerProps) => {
  const { guide, sides } = props;
  const { from, to } = sides;
  const same = from !== undefined && from === to;
  const Part = same ? Same : from && to ? Between : Half;
  // Who comes from a guide and has not chosen yet wants to know what the nation says of it.
  const first = guide !== undefined && Part === Half;
  const list = (found: CrossRegion) => <Listings found={found} guide={guide} />;
  return (
    <Loaded of={useReply('GET /cross-region', same ? { guide } : { from, to, guide })}>
      {(found) => (
        <>
          {first && list(found)}
          <Part {...props} found={found} />
          <HelpLine regions={[from, to]} />
          {!first && list(found)}
        </>
      )}
    </Loaded>
  );
};
