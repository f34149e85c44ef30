import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import type { Absence } from '#contract/vocabulary';
import { guideWords } from '@/words-of-guides';
import style from './claims.module.scss';

type Claim<T> = { value: T; source: string };
export type Fact<T> = (Claim<T> & { also?: Claim<T>[] | undefined }) | Absence;

/** All that the sources say of a fact, the first the one that counts. */
export const claimsOf = <T,>(fact: Fact<T>): Claim<T>[] =>
  typeof fact === 'object' ? [fact, ...(fact.also ?? [])] : [];

/** A source in a few words: who published it, and of a law which. */
export const sourceName = ({ sources }: Guide, id: string) => {
  const source = sources.find((one) => one.id === id);
  if (!source) return id;
  return source.kind === 'law' || source.kind === 'standard' ? `《${source.title}》` : source.publisher;
};

type ClaimsProps<T> = { guide: Guide; of: Fact<T>; say: (value: T) => string };

/** What is stated of a fact, and who says so; where sources differ, both. */
export const Claims = <T,>({ guide, of, say }: ClaimsProps<T>) => (
  <>
    {claimsOf(of).map(({ value, source }) => (
      <View key={source}>
        {say(value)}
        <View className={style.source}>{guideWords.saidBy(sourceName(guide, source))}</View>
      </View>
    ))}
  </>
);
