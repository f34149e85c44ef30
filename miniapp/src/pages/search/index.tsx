import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useMemo, useState } from 'react';
import type { GuideListing } from '#contract/guides';
import { businessThemes, lifeStages, type BusinessTheme, type LifeStage } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { indexNames } from '#rules/search/names';
import { countMiss } from '@/client/misses';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { SearchField } from '@/parts/search-field';
import { words } from '@/words';
import style from './index.module.scss';

type Listed = GuideListing & { foundBy?: { meant: string } };

type Station = { stage?: string; theme?: string };

const inStation =
  ({ stage, theme }: Station) =>
  (guide: GuideListing) =>
    (!stage || guide.lifeStage === stage) && (!theme || guide.businessTheme === theme);

const nameOf = ({ stage, theme }: Station) =>
  lifeStages[stage as LifeStage] ?? businessThemes[theme as BusinessTheme] ?? words.search.title;

/** By which name it was found, where that is not its own; else what it is, in a sentence; else whose it is. */
const helpOf = ({ name, foundBy, summary, department }: Listed) =>
  foundBy && foundBy.meant !== name
    ? words.search.alsoCalled(foundBy.meant)
    : (stated(summary) ?? department);

const Found = ({ guides }: { guides: Listed[] }) => (
  <>
    <Box role="status" className={style.count}>
      {words.search.found(guides.length)}
    </Box>
    <Card>
      {guides.map((guide) => (
        <Go key={guide.code} to="guide" with={{ code: guide.code }}>
          <Row title={guide.name} help={helpOf(guide)} />
        </Go>
      ))}
    </Card>
  </>
);

/** A miss counts once the typing has rested for as long as this (ms). */
const REST = 1_500;

const Nothing = ({ typed }: { typed: string }) => {
  useEffect(() => {
    const resting = setTimeout(() => countMiss(typed), REST);
    return () => clearTimeout(resting);
  }, [typed]);
  return (
    <>
      <Notice icon="search" title={words.search.nothing(typed)} help={words.search.nothingHelp}>
        <Go to="browse" className="button">
          {words.search.browse}
        </Go>
      </Notice>
      <AskCard />
    </>
  );
};

const Results = ({ items, typed, station }: { items: GuideListing[]; typed: string; station: Station }) => {
  const here = useMemo(() => items.filter(inStation(station)), [items, station]);
  const search = useMemo(() => indexNames(here), [here]);
  if (!typed.trim()) {
    if (station.stage || station.theme) return <Found guides={here} />;
    return <View className={style.count}>{words.search.hint}</View>;
  }
  const found = search(typed);
  if (found.length) return <Found guides={found} />;
  return <Nothing typed={typed} />;
};

/** 查办事指南: finds by name as one types, in the index that the phone keeps; also the list of one station. */
export default function Search() {
  const { stage, theme } = useRouter().params;
  const station = useMemo(() => ({ stage, theme }), [stage, theme]);
  const [typed, setTyped] = useState('');
  return (
    <Frame title={nameOf(station)}>
      <View className={style.box}>
        <Icon name="search" />
        <SearchField
          className={style.field}
          value={typed}
          label={words.search.label}
          placeholder={words.search.placeholder}
          onChange={setTyped}
        />
        {typed && (
          <Press className={style.clear} label={words.search.clear} onPress={() => setTyped('')}>
            <Icon name="x" size={20} />
          </Press>
        )}
      </View>
      <Loaded of={useReply('GET /guides/index', {})}>
        {({ items }) => <Results items={items} typed={typed} station={station} />}
      </Loaded>
    </Frame>
  );
}
