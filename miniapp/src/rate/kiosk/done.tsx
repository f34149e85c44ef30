import { Text, View } from '@tarojs/components';
import { spokenCode, spokenReceipt } from '#rules/receipt';
import { withQuery } from '@/client/address';
import { Box } from '@/parts/box';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Qr } from '@/parts/qr';
import type { Receipt } from './queue';
import { kioskWords } from './words';
import style from './done.module.scss';

/** `receipt` is undefined where the rating waits on this tablet; `refused` says why it was not taken. */
export type Outcome = { receipt: Receipt | undefined } | { refused: string };

const sayNext = ({ clock, named }: Receipt) => {
  if (!clock) return kioskWords.counted;
  return named ? kioskWords.called : kioskWords.looked;
};

const Paper = ({ of }: { of: Receipt }) => (
  <View className={style.paper}>
    <View className={style.numbers}>
      <View className={style.label}>{kioskWords.receipt}</View>
      <View className={style.number}>{spokenReceipt(of.receipt)}</View>
      <View className={style.label}>{kioskWords.code}</View>
      <View className={style.number}>{spokenCode(of.code)}</View>
      <View className={style.help}>{sayNext(of)}</View>
    </View>
    <Qr address={withQuery('/rate/progress/index', { receipt: of.receipt })} className={style.qr}>
      {kioskWords.take}
    </Qr>
  </View>
);

const Unsent = ({ help }: { help: string }) => (
  <View className={style.unsent}>
    <Icon name="wifi-off" size={28} />
    <Text>{help}</Text>
  </View>
);

/** What became of it, with what to take along; gone after a minute, or at a touch. */
export const Done = ({ outcome, onNext }: { outcome: Outcome; onNext: () => void }) => {
  const receipt = 'receipt' in outcome ? outcome.receipt : undefined;
  const refused = 'refused' in outcome ? outcome.refused : undefined;
  const title = refused ? kioskWords.refused : receipt ? kioskWords.thanks : kioskWords.stored;
  return (
    <Box role="main" className={style.done}>
      <Heading level={1} className={style.title}>
        {title}
      </Heading>
      <Box role="status">
        {receipt ? <Paper of={receipt} /> : <Unsent help={refused ?? kioskWords.storedHelp} />}
      </Box>
      <Press className={`button ${style.next}`} onPress={onNext}>
        {kioskWords.done}
      </Press>
      <View className={style.help}>{kioskWords.idle}</View>
    </Box>
  );
};
