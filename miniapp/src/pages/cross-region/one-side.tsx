import { View } from '@tarojs/components';
import type { CrossRegionAgreement } from '#contract/cross-region';
import type { Region } from '#contract/regions';
import { agreementScopes } from '#contract/vocabulary';
import { callPlace } from '#rules/regions';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import { countsOf } from './counts';

type OneSideProps = {
  place: Region;
  places: Region[];
  agreements: CrossRegionAgreement[];
  onOther: (code: string) => void;
};

/** The one region on the other side, where there is just one on record. */
const otherOf = ({ parties }: CrossRegionAgreement, code: string) => {
  const others = parties.filter((party) => party.regionCode !== code);
  return others.length === 1 ? others[0]?.regionCode : undefined;
};

/** With whom a place has agreed; a partner on record becomes the other side by one press. */
export const OneSide = ({ place, places, agreements, onOther }: OneSideProps) => (
  <>
    <Heading level={2}>{words.crossRegion.agreements(place.shortName)}</Heading>
    <Card>
      {agreements.map((agreement) => {
        const other = otherOf(agreement, place.code);
        const own = agreement.regionCode === place.code;
        const row = (
          <Row
            title={other && !own ? callPlace(places, other) : agreement.partnerName}
            help={[agreementScopes[agreement.scope], ...countsOf(agreement)].join(' · ')}
            tag={agreement.source.kind === 'demonstration' ? words.demonstration : undefined}
            {...(other ? {} : { end: null })}
          />
        );
        if (!other) return <View key={agreement.id}>{row}</View>;
        return (
          <Press key={agreement.id} onPress={() => onOther(other)}>
            {row}
          </Press>
        );
      })}
      {!agreements.length && <Row title={words.crossRegion.noAgreements} end={null} />}
    </Card>
    <SourceLines sources={agreements.map(({ source }) => source)} />
  </>
);
