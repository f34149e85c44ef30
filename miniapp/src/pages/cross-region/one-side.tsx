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
import { crossRegionWords } from './words';
import { Reported } from './reported';

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

/** A partner on record: one press makes it the other side. */
const Partner = ({
  place,
  places,
  agreement,
  onOther,
}: Omit<OneSideProps, 'agreements'> & { agreement: CrossRegionAgreement }) => {
  const other = otherOf(agreement, place.code);
  if (!other) return null;
  const own = agreement.regionCode === place.code;
  return (
    <Press onPress={() => onOther(other)}>
      <Row
        title={own ? agreement.partnerName : callPlace(places, other)}
        help={agreementScopes[agreement.scope]}
        tag={agreement.source.kind === 'demonstration' ? words.demonstration : undefined}
      />
    </Press>
  );
};

/** With whom a place has agreed: the partners to choose from, then alliances and totals as they are reported. */
export const OneSide = ({ agreements, ...props }: OneSideProps) => {
  const { place, places } = props;
  const partners = agreements.filter((agreement) => otherOf(agreement, place.code));
  const others = agreements.filter((agreement) => !otherOf(agreement, place.code));
  return (
    <>
      <Heading level={2}>{crossRegionWords.page.agreements(place.shortName)}</Heading>
      {(partners.length > 0 || !agreements.length) && (
        <Card>
          {partners.map((agreement) => (
            <Partner key={agreement.id} agreement={agreement} {...props} />
          ))}
          {!agreements.length && <Row title={crossRegionWords.page.noAgreements} end={null} />}
        </Card>
      )}
      <Reported all={others} places={places} />
      <SourceLines sources={agreements.map(({ source }) => source)} />
    </>
  );
};
