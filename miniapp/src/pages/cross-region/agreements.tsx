import { View } from '@tarojs/components';
import type { CrossRegionAgreement } from '#contract/cross-region';
import { agreementScopes } from '#contract/vocabulary';
import { concerns } from '#rules/agreements';
import { stated } from '#rules/known';
import { usePreferences } from '@/client/preferences';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { useRegion } from '@/parts/region-name';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import style from './index.module.scss';

const describe = (agreement: CrossRegionAgreement) => {
  const partners = stated(agreement.partners);
  const items = stated(agreement.items);
  const handled = stated(agreement.handled);
  return [
    agreementScopes[agreement.scope],
    partners && words.crossRegion.partners(partners),
    items && words.crossRegion.items(items),
    handled && words.crossRegion.handled(handled),
  ]
    .filter(Boolean)
    .join(' · ');
};

/** What the district's own report says of its partners. */
export const Agreements = ({ all }: { all: CrossRegionAgreement[] }) => {
  const { region } = usePreferences();
  const name = useRegion()?.shortName ?? '';
  const agreements = all.filter(concerns(region));
  return (
    <>
      <Heading level={2}>{words.crossRegion.agreements(name)}</Heading>
      {agreements.length ? (
        <Card>
          {agreements.map((one) => (
            <Row key={one.id} title={one.partnerName} help={describe(one)} end={null} />
          ))}
        </Card>
      ) : (
        <View className={style.held}>{words.crossRegion.noAgreements}</View>
      )}
      <SourceLines sources={agreements.map((one) => one.source)} />
    </>
  );
};
