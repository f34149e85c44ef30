import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Original } from '@/parts/original';
import { guideWords } from '@/words-of-guides';
import { claimsOf, sourceName } from './claims';
import style from './section.module.scss';

const labels = guidePartFields.basis;

/** The laws it rests on, with number, article, text and days; by each source that names some, with its link. */
export const Basis = ({ guide }: { guide: Guide }) => {
  const claims = claimsOf(guide.facts.authority.legalBasis);
  if (!claims.length) return null;
  return (
    <View id="basis" className={style.section}>
      <Heading level={2}>{guideWords.basis}</Heading>
      {claims.map(({ value, source }) => {
        const url = guide.sources.find(({ id }) => id === source)?.url;
        return (
          <Card key={source}>
            {value.map(({ law, number, article, text, issuedOn, effectiveOn }) => (
              <View key={law + article} className={style.row}>
                <View className={style.law}>{[law, stated(article)].filter(Boolean).join(' ')}</View>
                {stated(number) && <View className={style.help}>{stated(number)}</View>}
                {stated(text) && <View>{stated(text)}</View>}
                {stated(issuedOn) && <View className={style.help}>{`${labels.issuedOn}：${issuedOn}`}</View>}
                {stated(effectiveOn) && (
                  <View className={style.help}>{`${labels.effectiveOn}：${effectiveOn}`}</View>
                )}
              </View>
            ))}
            <View className={style.source}>
              <View>{guideWords.saidBy(sourceName(guide, source))}</View>
              {url && (
                <Original url={url} className="link">
                  {guideWords.original}
                </Original>
              )}
            </View>
          </Card>
        );
      })}
    </View>
  );
};
