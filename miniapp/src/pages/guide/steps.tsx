import { Text, View } from '@tarojs/components';
import type { GuideFacts } from '#contract/guide-facts';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { known, stated } from '#rules/known';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { guideWords } from '@/words-of-guides';
import { sayLimit } from './say';
import section from './section.module.scss';
import style from './steps.module.scss';

type Step = Exclude<GuideFacts['process']['steps'], string>['value'][number];

const labels = guidePartFields.step;

/** What is stated of a step beside its name: who does it, and how long that takes. */
const detailsOf = ({ office, handler, limit, specialProcedure }: Step) => {
  const time = stated(limit);
  return [
    [labels.office, stated(office)],
    [labels.handler, stated(handler)],
    [labels.limit, time && sayLimit(time)],
    [labels.specialProcedure, stated(specialProcedure)],
  ].flatMap(([label, said]) => (said ? [`${label}：${said}`] : []));
};

/** What must be so for the matter to be taken up; nothing at all where nobody says. */
export const Conditions = ({ of }: { of: GuideFacts['process']['conditions'] }) => {
  const conditions = known(of) ?? [];
  if (!conditions.length) return null;
  return (
    <>
      <Heading level={2}>{guideWords.conditions}</Heading>
      <Card>
        {conditions.map((condition) => (
          <View key={condition} className={section.row}>
            {condition}
          </View>
        ))}
      </Card>
    </>
  );
};

/** The steps, as stops of a line. */
export const Steps = ({ of }: { of: GuideFacts['process']['steps'] }) => {
  const steps = known(of) ?? [];
  if (!steps.length) return null;
  return (
    <View id="steps" className={section.section}>
      <Heading level={2}>{guideWords.steps(steps.length)}</Heading>
      <Box role="list">
        {steps.map((step, i) => (
          <Box key={step.name} role="listitem" className={style.step}>
            <Text className={style.stop}>{i + 1}</Text>
            <View className={style.stepName}>
              {step.name}
              {detailsOf(step).map((detail) => (
                <View key={detail} className={section.help}>
                  {detail}
                </View>
              ))}
            </View>
          </Box>
        ))}
      </Box>
    </View>
  );
};
