import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Step } from '#rules/merkle';
import { toHex } from '#rules/utf8';
import { Box } from '@/parts/box';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { printed } from '../codes';
import { metricsWords } from '../words';
import type { Shown } from './answer';
import style from './proof-path.module.scss';

/** How many steps are shown at once; the true number of the rest stands beneath. */
const AT_ONCE = 2;

const nameOf = ({ from, to }: Step) =>
  to - from === 1 ? metricsWords.proof.joins(from) : metricsWords.proof.joinsMany(to - from);

type StopProps = { name: string; hash: Uint8Array; kind: 'end' | 'step' | 'start' | 'broken'; help?: string };

/** A stop of the line; the neighbour whose code came in stands hollow beside it. */
const Stop = ({ name, hash, kind, help }: StopProps) => (
  <Box role="listitem" className={`${style.stop} ${style[kind]}`}>
    <View className={style.rail} aria-hidden>
      {kind === 'step' && <View className={style.side} />}
      <View className={style.mark}>
        {kind === 'end' && <Icon name="check" size={16} />}
        {kind === 'broken' && <Icon name="x" size={16} />}
      </View>
    </View>
    <View className={style.said}>
      <Text className={style.name}>{name}</Text>
      {help && <View className={style.help}>{help}</View>}
    </View>
    <Text className={style.code}>{printed(toHex(hash), 8)}</Text>
  </Box>
);

/** 一条线 from one's own line to the signed head: as many steps as the proof has, the first two shown. */
export const ProofPath = ({ judged: { climbed, head } }: { judged: Shown }) => {
  const { leaf, steps, holds } = climbed;
  const [open, setOpen] = useState(false);
  const shown = open ? steps : steps.slice(0, AT_ONCE);
  const hidden = steps.length - shown.length;
  return (
    <Box role="list" className={style.path}>
      <Stop name={metricsWords.proof.yours} hash={leaf} kind={holds ? 'end' : 'start'} />
      {shown.map((step) => (
        <Stop key={`${step.from}-${step.to}`} name={nameOf(step)} hash={step.hash} kind="step" />
      ))}
      {hidden > 0 && (
        <Box role="listitem" className={`${style.stop} ${style.folded}`}>
          <View className={style.rail} aria-hidden />
          <Press className={style.more} unfolded={open} onPress={() => setOpen(true)}>
            {metricsWords.proof.more(hidden)}
          </Press>
        </Box>
      )}
      <Stop
        name={metricsWords.proof.root}
        hash={holds ? head.root : (steps[steps.length - 1]?.hash ?? leaf)}
        kind={holds ? 'end' : 'broken'}
        help={metricsWords.proof.rootHelp(head.size)}
      />
    </Box>
  );
};
