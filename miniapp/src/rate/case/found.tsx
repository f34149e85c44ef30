import { View } from '@tarojs/components';
import type { CaseDoors } from '#contract/rating-doors';
import { serviceSteps } from '#contract/vocabulary-of-ratings';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { dayOfYear, words } from '@/words';
import { rateWords } from '../words';
import { Journey } from './journey';
import style from './found.module.scss';

type Step = CaseDoors['steps'][number];

const StepRow = ({ step, demonstration }: { step: Step; demonstration: boolean }) => {
  const title = rateWords.case.step(serviceSteps[step.step], dayOfYear(step.handledOn));
  const over = step.rated ? rateWords.case.rated : rateWords.case.over;
  const help = [step.place, step.door ? rateWords.give.until(step.ratableUntil) : over].filter(Boolean);
  const tag = demonstration ? words.demonstration : undefined;
  if (!step.door) return <Row title={title} help={help.join('，')} tag={tag} end={null} />;
  return (
    <Go to="give" with={{ door: step.door }}>
      <Row title={title} help={help.join('，')} tag={tag} />
    </Go>
  );
};

/** The steps of a case that was found, each with its door as long as it may be rated. */
export const Found = ({ doors }: { doors: CaseDoors }) => (
  <Box role="status">
    <Heading level={2}>{doors.item.name}</Heading>
    {doors.intake && <Journey intake={doors.intake} demonstration={doors.demonstration} />}
    {doors.steps.length > 0 && (
      <Card>
        {doors.steps.map((step) => (
          <StepRow key={step.step} step={step} demonstration={doors.demonstration} />
        ))}
      </Card>
    )}
    <View className={style.help}>{rateWords.case.kept}</View>
  </Box>
);
