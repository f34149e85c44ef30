import { View } from '@tarojs/components';
import { toHex } from '#rules/utf8';
import { Box } from '@/parts/box';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { printed } from '../codes';
import type { Judged } from '../judge';
import { metricsWords } from '../words';
import style from './answer.module.scss';

export type Shown = Extract<Judged, { verdict: 'mismatch' | 'holds' }>;

/** What was computed, beside what was signed: the two should be one. */
const Codes = ({ judged: { climbed, head } }: { judged: Shown }) => {
  const computed = climbed.steps[climbed.steps.length - 1]?.hash ?? climbed.leaf;
  return (
    <View className={style.codes}>
      <View>
        {metricsWords.proof.computed} {printed(toHex(computed), 12)}
      </View>
      <View>
        {metricsWords.proof.signedCode} {printed(toHex(head.root), 12)}
      </View>
    </View>
  );
};

const ownWords = {
  words: metricsWords.proof.words,
  changed: metricsWords.proof.changed,
  unknown: undefined,
};

/** The answer, and who says it: this phone. */
export const Answer = ({ judged }: { judged: Shown }) => {
  const holds = judged.verdict === 'holds';
  return (
    <Box role={holds ? 'status' : 'alert'} className={style.answer}>
      <View className={`${style.line} ${holds ? style.good : style.bad}`}>
        <Icon name={holds ? 'circle-check' : 'circle-alert'} size={28} />
        <Heading level={1} className={style.title}>
          {holds ? metricsWords.proof.holds : metricsWords.proof.mismatch}
        </Heading>
      </View>
      <View className={style.help}>
        {holds ? metricsWords.proof.own : metricsWords.proof.mismatchHelp} {ownWords[judged.own]}
      </View>
      {!judged.climbed.holds && <Codes judged={judged} />}
    </Box>
  );
};
