import { View } from '@tarojs/components';
import type { CrossRegion } from '#contract/cross-region';
import type { Region } from '#contract/regions';
import { useReply } from '@/client/reply';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { words } from '@/words';
import { Agreed } from './agreed';
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
    {found.agreements
      .filter(({ source }) => source.kind !== 'demonstration')
      .map((agreement) => (
        <Reported key={agreement.id} agreement={agreement} places={places} />
      ))}
    {found.uncertain.length > 0 && (
      <>
        <Notice icon="info" title={words.crossRegion.uncertain} help={words.crossRegion.uncertainHelp} />
        {found.uncertain.map((agreement) => (
          <Reported key={agreement.id} agreement={agreement} places={places} />
        ))}
      </>
    )}
  </>
);

/** Of one place alone, with whom it has agreed; the other is still to be chosen. */
const Half = ({ found, places, sides, onChange }: AnswerProps & { found: CrossRegion }) => {
  const place = places.find(({ code }) => code === (sides.to ?? sides.from));
  return (
    <>
      <View className={style.hint}>{words.crossRegion.chooseOther}</View>
      {place && (
        <OneSide
          place={place}
          places={places}
          agreements={found.agreements}
          onOther={(other) => onChange(sides.to ? { ...sides, from: other } : { ...sides, to: other })}
        />
      )}
    </>
  );
};

const Same = () => (
  <Notice icon="info" title={words.crossRegion.sameRegion} help={words.crossRegion.sameRegionHelp} />
);

/** What holds for the two places, or for the one that is chosen; and what the national lists say. */
export const Answer = (props: AnswerProps) => {
  const { guide, sides } = props;
  const { from, to } = sides;
  const same = from !== undefined && from === to;
  const Part = same ? Same : from && to ? Between : Half;
  return (
    <Loaded of={useReply('GET /cross-region', same ? { guide } : { from, to, guide })}>
      {(found) => (
        <>
          <Part {...props} found={found} />
          <Listings found={found} guide={guide} />
        </>
      )}
    </Loaded>
  );
};
