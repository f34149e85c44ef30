import { Text, View } from '@tarojs/components';
import type { GuideFacts } from '#contract/guide-facts';
import { known, stated } from '#rules/known';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { words } from '@/words';
import style from './body.module.scss';

/** What must be so for the matter to be taken up. */
export const Conditions = ({ of }: { of: GuideFacts['process']['conditions'] }) => {
  const conditions = known(of);
  if (!conditions?.length) return null;
  return (
    <>
      <Heading level={2}>{words.guide.conditions}</Heading>
      <Card>
        {conditions.map((condition) => (
          <View key={condition} className={style.row}>
            {condition}
          </View>
        ))}
      </Card>
    </>
  );
};

/** The steps, as stops of a line. */
export const Steps = ({ of }: { of: GuideFacts['process']['steps'] }) => {
  const steps = known(of);
  if (!steps?.length) return null;
  return (
    <>
      <Heading level={2}>{words.guide.steps(steps.length)}</Heading>
      <Box role="list">
        {steps.map((step, i) => (
          <Box key={step.name} role="listitem" className={style.step}>
            <Text className={style.stop}>{i + 1}</Text>
            <Text className={style.stepName}>{step.name}</Text>
          </Box>
        ))}
      </Box>
    </>
  );
};

/** The laws it rests on, each with its article where one is stated. */
export const Basis = ({ of }: { of: GuideFacts['authority']['legalBasis'] }) => {
  const laws = known(of);
  if (!laws?.length) return null;
  return (
    <>
      <Heading level={2}>{words.guide.basis}</Heading>
      <Card>
        {laws.map(({ law, article, number }) => (
          <View key={`${law}${article}`} className={style.row}>
            {[law, stated(article), stated(number)].filter(Boolean).join(' ')}
          </View>
        ))}
      </Card>
    </>
  );
};
