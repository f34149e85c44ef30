import { View } from '@tarojs/components';
import { useEffect, useMemo } from 'react';
import type { GuideListing } from '#contract/guides';
import { countMiss } from '@/client/misses';
import { AskCard } from '@/parts/ask-card';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { words } from '@/words';
import { searchWords } from './words';
import { otherWords } from './other-words';
import style from './nothing.module.scss';

/** A miss counts once the typing has rested for as long as this (ms). */
const REST = 1_500;

type NothingProps = {
  items: GuideListing[];
  typed: string;
  onAnew: () => void;
  onChoose: (said: string) => void;
};

/** Nothing was found: it says so, offers other words, and a person to ask. The miss is counted. */
export const Nothing = ({ items, typed, onAnew, onChoose }: NothingProps) => {
  useEffect(() => {
    const resting = setTimeout(() => countMiss(typed), REST);
    return () => clearTimeout(resting);
  }, [typed]);
  const near = useMemo(() => otherWords(items, typed), [items, typed]);
  const others = near.length ? near : searchWords.examples;
  return (
    <>
      <Notice
        icon="search"
        title={searchWords.nothing(typed)}
        help={searchWords.nothingHelp}
        act={[searchWords.anew, onAnew]}
      >
        <Go to="browse" className="button button--second">
          {words.search.browse}
        </Go>
      </Notice>
      <View className={style.others}>
        {others.map((said) => (
          <Press key={said} className={style.other} onPress={() => onChoose(said)}>
            {searchWords.other(said)}
          </Press>
        ))}
      </View>
      <AskCard />
    </>
  );
};
