import { Text, View } from '@tarojs/components';
import type { Source } from '#contract/stated';
import { guideWords } from '@/words-of-guides';
import { Original } from './original';
import style from './source-lines.module.scss';

/** 《标题》 发布者，日期: who said it, where and when. */
const describe = (source: Source) =>
  [source.publisher, source.issuedOn, source.readOn && guideWords.readOn(source.readOn)]
    .filter(Boolean)
    .join('，');

/** Where the facts above come from, each source once. */
export const SourceLines = ({ sources }: { sources: Source[] }) => {
  const each = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (!each.length) return null;
  return (
    <View className={style.sources}>
      <Text className={style.label}>{guideWords.sources}</Text>
      {each.map((source) => (
        <View key={source.id} className={style.source}>
          <Text className={style.title}>{source.title}</Text>
          <Text>{describe(source)}</Text>
          {source.url && (
            <Original url={source.url} className="link">
              {guideWords.original}
            </Original>
          )}
        </View>
      ))}
    </View>
  );
};
