import { View } from '@tarojs/components';
import type { CrossRegionAgreement } from '#contract/cross-region';
import type { Region } from '#contract/regions';
import { agreementDirections, agreementScopes, partyRoles } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { callPlace } from '#rules/regions';
import { Card } from '@/parts/card';
import { KeyRow } from '@/parts/key-row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import { countsOf } from './counts';
import style from './reported.module.scss';

/** Who takes part, as far as it was published. */
const membersOf = ({ parties }: CrossRegionAgreement, places: Region[]) =>
  parties
    .map(({ regionCode, role }) =>
      [callPlace(places, regionCode), role !== 'party' && `（${partyRoles[role]}）`].filter(Boolean).join(''),
    )
    .join('、');

const periodOf = ({ validFrom, validUntil }: CrossRegionAgreement) =>
  words.crossRegion.periodOf(stated(validFrom), stated(validUntil)) || words.askWindow;

/** What a report says of an agreement: its words and figures, and 问窗口 for what it leaves out. */
export const Reported = ({ agreement, places }: { agreement: CrossRegionAgreement; places: Region[] }) => {
  const direction = stated(agreement.direction);
  const counts = countsOf(agreement);
  return (
    <>
      <Card>
        <View className={style.head}>
          <View className={style.scope}>
            {agreement.partnerName} · {agreementScopes[agreement.scope]}
          </View>
          <View>{words.crossRegion.reportSays(agreement.asOf)}</View>
          <View className={style.quote}>{words.crossRegion.quote(agreement.quote)}</View>
          <View className={style.section}>
            {words.crossRegion.section} {agreement.section}
          </View>
        </View>
        {counts.length > 0 && <KeyRow label={words.crossRegion.howMany}>{counts.join(' · ')}</KeyRow>}
        <KeyRow label={words.crossRegion.which}>{words.askWindow}</KeyRow>
        <KeyRow label={words.crossRegion.direction}>
          {direction ? agreementDirections[direction] : words.askWindow}
        </KeyRow>
        <KeyRow label={words.crossRegion.members}>
          {words.crossRegion.membersKnown(membersOf(agreement, places))}
          {!agreement.partiesComplete && <View>{words.crossRegion.membersOpen}</View>}
        </KeyRow>
        <KeyRow label={words.crossRegion.period}>{periodOf(agreement)}</KeyRow>
        <KeyRow label={words.crossRegion.note}>{agreement.note}</KeyRow>
      </Card>
      <SourceLines sources={[agreement.source]} />
    </>
  );
};
