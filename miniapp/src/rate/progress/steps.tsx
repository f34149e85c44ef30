import { View } from '@tarojs/components';
import type { PublicStep } from '#contract/rectifications';
import type { RectificationState } from '#contract/vocabulary-of-rectifications';
import { inTone } from '@/client/tone';
import { Line } from '@/parts/line';
import { Press } from '@/parts/press';
import { minute } from '../clock';
import { rateWords } from '../words';
import { stopsOf, type Stop } from './stops';
import style from './steps.module.scss';

type StepsProps = {
  givenAt: string | undefined;
  steps: readonly PublicStep[];
  state: RectificationState;
  /** Where the holder may still add words: what was noted of a call may be wrong. */
  onAddWords?: (() => void) | undefined;
};

const Lines = ({ of, onAddWords }: { of: Stop } & Pick<StepsProps, 'onAddWords'>) => (
  <>
    {of.lines.map((line) => (
      <View key={line}>{inTone<string>(line)}</View>
    ))}
    {of.stop === 'followed-up' && of.state === 'done' && onAddWords && (
      <Press className={style.link} onPress={onAddWords}>
        {rateWords.progress.misremembered}
      </Press>
    )}
  </>
);

/** 一条线: every step of the handling, who did what and when; what is under way, what is to come. */
export const Steps = ({ givenAt, steps, state, onAddWords }: StepsProps) => (
  <View className={style.steps}>
    <Line
      stops={stopsOf(givenAt, steps, state).map((stop) => ({
        name: stop.name,
        state: stop.state,
        ...(stop.at && { aside: minute(stop.at) }),
        children: <Lines of={stop} onAddWords={onAddWords} />,
      }))}
    />
  </View>
);
