import { View } from '@tarojs/components';
import type { Delegation } from '#contract/delegations';
import { delegationMoves } from '#contract/vocabulary-of-item-lists';
import { comingAfter, exercisedOn } from '#rules/delegations';
import { stated } from '#rules/known';
import { dayOf } from '#rules/shanghai';
import { useNow } from '@/client/now';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { handedDownWords } from './words-of-lists';
import style from './handed-down.module.scss';

const Line = ({ of, children }: { of: Delegation; children: string }) => (
  <View className={style.line}>
    <View>
      {children} {of.agency.demonstration && <Tag>{words.demonstration}</Tag>}
    </View>
    {stated(of.conditions) && <View className={style.help}>{handedDownWords.conditions(of.conditions)}</View>}
    <View className={style.help}>{handedDownWords.basis(of.basis)}</View>
  </View>
);

/** Who exercises the matter now that it was handed down, and what changes next; nothing where it never was. */
export const HandedDown = ({ code }: { code: string }) => {
  const moves = useReply('GET /delegations', { guide: code, limit: 100 }).reply?.value.items ?? [];
  const today = dayOf(useNow());
  const lines = [
    ...exercisedOn(moves, today).map((one) => (
      <Line key={one.id} of={one}>
        {handedDownWords.by(one.receiver, one.effectiveOn)}
      </Line>
    )),
    ...comingAfter(moves, today).map((one) => (
      <Line key={one.id} of={one}>
        {handedDownWords.coming(one.effectiveOn, delegationMoves[one.move]) + one.receiver}
      </Line>
    )),
  ];
  if (!lines.length) return null;
  return (
    <>
      <Heading level={2}>{handedDownWords.title}</Heading>
      <Card>{lines}</Card>
      <Go to="delegations" className="link">
        {handedDownWords.all}
      </Go>
    </>
  );
};

/** The way to the guide on one sheet. */
export const SheetLink = ({ code }: { code: string }) => (
  <Go to="guideSheet" with={{ code }} className="link">
    {handedDownWords.sheet}
  </Go>
);
