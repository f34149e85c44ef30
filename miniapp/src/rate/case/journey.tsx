import { View } from '@tarojs/components';
import type { IntakeProgress } from '#contract/intake';
import { intakeStops } from '#rules/intake-stops';
import { dayOf } from '#rules/shanghai';
import { Card } from '@/parts/card';
import { Line } from '@/parts/line';
import { dayOfYear } from '@/words';
import { rateWords } from '../words';
import style from './found.module.scss';

/** Where a case is that one place took in for another, stop by stop, and whose turn it is. */
export const Journey = ({ intake: { steps, turn, accepting, deciding } }: { intake: IntakeProgress }) => (
  <>
    <Card>
      <View className={style.line}>
        <Line
          stops={intakeStops(steps).map(({ name, state, step }) => ({
            name,
            state,
            aside: step && dayOfYear(dayOf(step.at)),
            children: step && (
              <View className={style.told}>
                <View>{step.agency}</View>
                {step.tracking && <View>{rateWords.case.parcel(step.tracking)}</View>}
                {step.words && <View>{step.words}</View>}
              </View>
            ),
          }))}
        />
      </View>
    </Card>
    {turn && (
      <View className={style.help}>
        {rateWords.case.turn((turn === 'accepting' ? accepting : deciding).name)}
      </View>
    )}
  </>
);
