import { View } from '@tarojs/components';
import type { CrossRegionItem } from '#contract/cross-region-items';
import { postagePayers } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Dial } from '@/parts/dial';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { words } from '@/words';
import { crossRegionWords } from '../words';
import style from './index.module.scss';

type Of = { item: CrossRegionItem };

/** A number to press, marked where it is invented; 问窗口 where there is none. */
const Phone = ({ label, phone, item }: Of & { label: string; phone: string | undefined }) => (
  <KeyRow label={label} link={!!phone}>
    {phone ? (
      <Dial phone={phone} className={style.phone}>
        {phone}
        {item.source.kind === 'demonstration' && ` ${words.demonstration}`}
      </Dial>
    ) : (
      words.askWindow
    )}
  </KeyRow>
);

/** Where it is taken in, and who decides. An item that is done online needs no window. */
export const Where = ({ item }: Of) => (
  <Card>
    <KeyRow label={crossRegionWords.item.window}>
      {item.mode === 'online' ? (
        crossRegionWords.item.noWindow
      ) : (
        <>
          <View>{stated(item.window.name) ?? words.askWindow}</View>
          {stated(item.window.address) && <View>{item.window.address}</View>}
          {stated(item.window.hours) && <View>{item.window.hours}</View>}
        </>
      )}
    </KeyRow>
    <Phone label={crossRegionWords.item.phone} phone={stated(item.window.phone)} item={item} />
    <KeyRow label={crossRegionWords.item.decides}>{stated(item.decidingAgency) ?? words.askWindow}</KeyRow>
  </Card>
);

/** Which clock starts when: of taking in, of acceptance, of completion. */
export const Clocks = ({ item: { clocks } }: Of) => (
  <>
    <Heading level={2}>{crossRegionWords.item.clocks}</Heading>
    <Card>
      <KeyRow label={crossRegionWords.item.received}>{stated(clocks.received) ?? words.askWindow}</KeyRow>
      <KeyRow label={crossRegionWords.item.accepted}>{stated(clocks.accepted) ?? words.askWindow}</KeyRow>
      <KeyRow label={crossRegionWords.item.completed}>{stated(clocks.completed) ?? words.askWindow}</KeyRow>
    </Card>
  </>
);

/** What to know before going: differences, postage, the result, who answers for mistakes, until when it holds. */
export const Before = ({ item }: Of) => {
  const [payer, handled, verified] = [
    stated(item.postagePayer),
    stated(item.handledLastYear),
    stated(item.verifiedOn),
  ];
  const period = crossRegionWords.page.periodOf(stated(item.validFrom), stated(item.validUntil));
  const texts: [label: string, text: string | undefined][] = [
    [crossRegionWords.item.differences, stated(item.materialDifferences)],
    [crossRegionWords.item.postage, payer && postagePayers[payer]],
    [crossRegionWords.item.delivery, stated(item.delivery)],
    [crossRegionWords.item.responsible, stated(item.responsible)],
    [
      crossRegionWords.item.lastYear,
      handled === undefined ? undefined : crossRegionWords.item.handled(handled),
    ],
    [crossRegionWords.page.period, period],
    [crossRegionWords.item.verified, verified && crossRegionWords.item.verifiedOn(verified)],
  ];
  return (
    <>
      <Heading level={2}>{crossRegionWords.item.before}</Heading>
      <Card>
        {texts.map(([label, text]) => (
          <KeyRow key={label} label={label}>
            {text || words.askWindow}
          </KeyRow>
        ))}
        <Phone label={crossRegionWords.item.complaint} phone={stated(item.complaintPhone)} item={item} />
      </Card>
    </>
  );
};
