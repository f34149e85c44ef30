import { View } from '@tarojs/components';
import type { CrossRegionAgreement } from '#contract/cross-region';
import type { Region } from '#contract/regions';
import { agreementStatuses } from '#contract/vocabulary-of-cross-region';
import { agreementDirections, agreementScopes, partyRoles } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { callPlace } from '#rules/regions';
import { Card } from '@/parts/card';
import { KeyRow } from '@/parts/key-row';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { crossRegionWords } from './words';
import { statusNow } from './status';
import { countsOf } from './counts';
import style from './reported.module.scss';

type Of = { agreement: CrossRegionAgreement; places: Region[] };

/** Who takes part, as far as it was published, whoever reports it first. */
const namePartners = ({ agreement: { parties, regionCode }, places }: Of) =>
  [...parties]
    .sort((a, b) => Number(b.regionCode === regionCode) - Number(a.regionCode === regionCode))
    .map((party) =>
      party.role === 'party'
        ? callPlace(places, party.regionCode)
        : `${callPlace(places, party.regionCode)}（${partyRoles[party.role]}）`,
    )
    .join('、');

/** The period, and whether it runs today. */
const sayPeriod = (period: string, agreement: CrossRegionAgreement) =>
  crossRegionWords.page.periodNow(period, agreementStatuses[statusNow(agreement)]);

/** What the report says, row by row; what it leaves out comes last, as one thing to ask. */
const rowsOf = (agreement: CrossRegionAgreement): [label: string, text: string][] => {
  const direction = stated(agreement.direction);
  const period = crossRegionWords.page.periodOf(stated(agreement.validFrom), stated(agreement.validUntil));
  const rows: [label: string, text: string][] = [
    [crossRegionWords.page.howMany, countsOf(agreement).join(' · ')],
    [crossRegionWords.page.direction, direction ? agreementDirections[direction] : ''],
    [crossRegionWords.page.period, period && sayPeriod(period, agreement)],
  ];
  const unsaid = rows.filter(([, text]) => !text).map(([label]) => label);
  if (!agreement.items.length) unsaid.push(crossRegionWords.page.which);
  return [
    ...rows.filter(([, text]) => text),
    ...(agreement.note ? [[crossRegionWords.page.note, agreement.note] as [string, string]] : []),
    ...(unsaid.length
      ? [
          [crossRegionWords.page.unsaid, crossRegionWords.page.unsaidAsk(unsaid.join('、'))] as [
            string,
            string,
          ],
        ]
      : []),
  ];
};

/** A report is quoted; what a region's own agency keeps is the agreement itself. */
const quotedFrom = ({ keptBy, asOf, section }: CrossRegionAgreement) =>
  keptBy ? crossRegionWords.page.clause(section) : crossRegionWords.page.where(asOf, section);

const Agreement = ({ agreement, places }: Of) => (
  <Card>
    <View className={style.head}>
      <View className={style.scope}>
        {agreement.partnerName} · {agreementScopes[agreement.scope]}
      </View>
      {agreement.source.kind === 'demonstration' && <Tag>{words.demonstration}</Tag>}
    </View>
    <KeyRow label={agreement.keptBy ? crossRegionWords.page.clauses : crossRegionWords.page.quote}>
      <View>{agreement.quote}</View>
      <View className={style.where}>{quotedFrom(agreement)}</View>
    </KeyRow>
    <KeyRow label={crossRegionWords.page.members}>
      {crossRegionWords.page.membersKnown(namePartners({ agreement, places }))}
      {!agreement.partiesComplete && <View>{crossRegionWords.page.membersOpen}</View>}
    </KeyRow>
    {rowsOf(agreement).map(([label, text]) => (
      <KeyRow key={label} label={label}>
        {text}
      </KeyRow>
    ))}
  </Card>
);

/** Agreements in the words of those who report them: quotation and figures, and 问窗口 for what they leave out. */
export const Reported = ({ all, places }: { all: CrossRegionAgreement[]; places: Region[] }) => (
  <>
    {all.map((agreement) => (
      <Agreement key={agreement.id} agreement={agreement} places={places} />
    ))}
  </>
);
