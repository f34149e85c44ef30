import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { stated } from '#rules/known';
import { usePreferences } from '@/client/preferences';
import { Heading } from '@/parts/heading';
import { guideWords } from '@/words-of-guides';
import { Origin } from './origin';
import style from './title.module.scss';

/** What it is, by its name and in a plain sentence; in 长辈版 the sentence comes first. */
export const Title = ({ guide }: { guide: Guide }) => {
  const { elder } = usePreferences();
  const summary = stated(guide.summary);
  const plainFirst = elder && summary;
  return (
    <View id="summary" className={style.title}>
      <Heading level={1}>{plainFirst ? summary : guide.name}</Heading>
      {plainFirst ? (
        <View className={style.summary}>{guideWords.officially(guide.name)}</View>
      ) : (
        summary && <View className={style.summary}>{summary}</View>
      )}
      <Origin guide={guide} />
    </View>
  );
};
