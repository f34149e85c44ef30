import { View } from '@tarojs/components';
import type { IntakeProgress } from '#contract/intake';
import { intakeStops } from '#rules/intake-stops';
import { dayOf } from '#rules/shanghai';
import { Card } from '@/parts/card';
import { Lamp } from '@/parts/lamp';
import { Line } from '@/parts/line';
import { Tag } from '@/parts/tag';
import { dayOfYear, words } from '@/words';
import { rateWords } from '../words';
import style from './found.module.scss';

type JourneyProps = { intake: IntakeProgress; demonstration: boolean };

/** Where a case is that one place took in for another, stop by stop, whose turn it is and until when. */
export const Journey = ({
  intake: { steps, turn, clock, accepting, deciding },
  demonstration,
}: JourneyProps) => (
  <>
    <Card>
      <View className={style.line}>
        <View className={style.over}>
          {clock && <Lamp clock={clock} />}
          {demonstration && <Tag>{words.demonstration}</Tag>}
        </View>
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
