import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { addressOf } from '@/client/address';
import { forgetCases, useCases } from '@/client/cases';
import { forgetChecklists, useChecklists } from '@/client/checklists';
import { countReplies, forgetReplies } from '@/client/kept';
import { unwantBook } from '@/client/kept-book';
import { forgetWaiting, useWaiting } from '@/client/outbox';
import { forgetPreferences, readPreferences } from '@/client/preferences';
import { forgetDrafts, useRatingDrafts } from '@/client/rating-drafts';
import { forgetRatings, useGivenRatings } from '@/client/receipts';
import { forgetPlaces, useRecentPlaces } from '@/client/recent-places';
import { forgetSearches, useRecentSearches } from '@/client/recent-searches';
import { forgetSavedGuides, useSavedGuides } from '@/client/saved-guides';
import { forgetSeenHead, useSeenHead } from '@/client/seen-head';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { mineWords } from '../words';
import { Erase } from '../erase';
import style from './index.module.scss';

/** What the phone keeps, each kind with how much it is and how it is forgotten. */
const useKept = () => {
  const [replies, setReplies] = useState(countReplies);
  return {
    checklists: { count: useChecklists().length, forget: forgetChecklists },
    saved: { count: useSavedGuides().length, forget: forgetSavedGuides },
    searches: { count: useRecentSearches().length, forget: forgetSearches },
    places: { count: useRecentPlaces().length, forget: forgetPlaces },
    cases: { count: useCases().length, forget: forgetCases },
    receipts: { count: useGivenRatings().length, forget: forgetRatings },
    drafts: { count: Object.keys(useRatingDrafts()).length, forget: forgetDrafts },
    waiting: { count: useWaiting().length, forget: forgetWaiting },
    ledger: { count: useSeenHead() ? 1 : 0, forget: forgetSeenHead },
    replies: {
      count: replies,
      forget: () => {
        forgetReplies();
        unwantBook();
        setReplies(countReplies());
      },
    },
    preferences: {
      count: undefined,
      forget: () => {
        const { elder } = readPreferences();
        forgetPreferences();
        // The pages beneath were drawn in 长辈版.
        if (elder) void Taro.reLaunch({ url: addressOf('mine') });
      },
    },
  };
};

type Kind = keyof ReturnType<typeof useKept>;

/** 我的信息: what is kept on this phone, and how to be rid of it. */
export default function Kept() {
  const kept = useKept();
  const kinds = Object.keys(kept) as Kind[];
  return (
    <Frame title={words.mine.kept}>
      <View className={style.note}>{mineWords.kept.here}</View>
      <Card>
        {kinds.map((kind) => {
          const { name, help } = mineWords.kept.kinds[kind];
          const { count, forget } = kept[kind];
          return (
            <View key={kind} className={style.line}>
              <View className={style.words}>
                <Text className={style.name}>{name}</Text>
                {count !== undefined && <Text className={style.count}>{mineWords.kept.count(count)}</Text>}
                <View className={style.help}>{help}</View>
              </View>
              {count !== 0 && <Erase what={name} text={mineWords.kept.clear} onErase={forget} />}
            </View>
          );
        })}
      </Card>
      <Erase text={mineWords.kept.clearAll} onErase={() => kinds.forEach((kind) => kept[kind].forget())} />
      <View className={style.note}>{mineWords.kept.serverNone}</View>
      <Card>
        <Go to="privacy">
          <Row icon="shield-check" title={words.mine.privacy} />
        </Go>
      </Card>
    </Frame>
  );
}
