import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OpenDoor } from '#contract/rating-doors';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { Refused } from '@/client/call';
import { randomId } from '@/client/random-id';
import { Box } from '@/parts/box';
import { Heading } from '@/parts/heading';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { Done, type Outcome } from './done';
import { Foot } from './foot';
import { Levels } from './levels';
import { submit } from './queue';
import { Reasons, type Said } from './reasons';
import { WhoSees } from './who-sees';
import { kioskWords } from './words';
import style from './visit.module.scss';

type VisitProps = { door: string; open: OpenDoor | undefined; onNext: () => void; onType: () => void };

const Top = ({ open }: Pick<VisitProps, 'open'>) => (
  <View className={style.top}>
    <Text className={style.brand}>{words.product}</Text>
    <Text className={style.place}>
      {open ? [open.subject.point?.name, open.subject.serviceWindow?.name].join(' ') : kioskWords.here}
    </Text>
    {open?.test && <Tag>{kioskWords.test}</Tag>}
    {open?.subject.demonstration && <Tag>{words.demonstration}</Tag>}
  </View>
);

/** One person at the tablet, from the first touch to the receipt. It lives in memory, and goes with them. */
export const Visit = ({ door, open, onNext, onType }: VisitProps) => {
  const [level, setLevel] = useState<RatingLevel>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [sending, setSending] = useState(false);
  const [id] = useState(randomId);
  const hand = async (said: Said) => {
    if (!level || sending) return;
    setSending(true);
    try {
      setOutcome({ receipt: await submit({ id, door, channel: 'window-device', level, ...said }) });
    } catch (error) {
      setOutcome({ refused: error instanceof Refused ? error.reply.sentence : words.unreached.title });
    }
    setSending(false);
    onType();
  };
  if (outcome) return <Done outcome={outcome} onNext={onNext} />;
  return (
    <>
      <Top open={open} />
      <Box role="main" className={style.columns}>
        <View className={style.left}>
          <Heading level={1} className={style.title}>
            {kioskWords.title}
          </Heading>
          <WhoSees />
        </View>
        <View className={style.right}>
          {level ? (
            <Reasons
              level={level}
              sending={sending}
              onChange={() => setLevel(undefined)}
              onType={onType}
              onLeave={onNext}
              onSubmit={(said) => void hand(said)}
            />
          ) : (
            <Levels onChoose={setLevel} />
          )}
        </View>
      </Box>
      {!level && <Foot onLeave={onNext} />}
    </>
  );
};
