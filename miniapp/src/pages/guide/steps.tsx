import { Text, View } from '@tarojs/components';
import type { GuideFacts } from '#contract/guide-facts';
import { known, stated } from '#rules/known';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { words } from '@/words';
import style from './body.module.scss';

/** A heading and lines of text under it; nothing at all where there are none. */
const Lines = ({ title, lines }: { title: string; lines: string[] | undefined }) => {
  if (!lines?.length) return null;
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Card>
        {lines.map((line) => (
          <View key={line} className={style.row}>
            {line}
          </View>
        ))}
      </Card>
    </>
  );
};

/** What must be so for the matter to be taken up. */
export const Conditions = ({ of }: { of: GuideFacts['process']['conditions'] }) => (
  <Lines title={words.guide.conditions} lines={known(of)} />
);

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
  const nameOf = ({ law, article, number }: { law: string; article: string; number: string }) =>
    [law, stated(article), stated(number)].filter(Boolean).join(' ');
  return <Lines title={words.guide.basis} lines={known(of)?.map(nameOf)} />;
};
