import { View } from '@tarojs/components';
import type { GuideFacts } from '#contract/guide-facts';
import { known } from '#rules/known';
import { Card } from '@/parts/card';
import { Fold } from '@/parts/fold';
import { Heading } from '@/parts/heading';
import { guideWords } from '@/words-of-guides';
import style from './section.module.scss';

/** What people ask, where somebody published it; else that nobody has. */
export const Faq = ({ of }: { of: GuideFacts['questions']['list'] }) => {
  const list = known(of) ?? [];
  return (
    <View id="questions" className={style.section}>
      <Heading level={2}>{guideWords.questionsTitle}</Heading>
      {!list.length && <View className={style.note}>{guideWords.noQuestions}</View>}
      {list.length > 0 && (
        <Card>
          {list.map(({ question, answer }) => (
            <Fold key={question} title={question}>
              {answer}
            </Fold>
          ))}
        </Card>
      )}
    </View>
  );
};
