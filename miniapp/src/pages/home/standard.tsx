import { ScrollView, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { lifeStages, type LifeStage } from '#contract/vocabulary';
import { switchElder } from '@/client/elder';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { Press } from '@/parts/press';
import { RegionName } from '@/parts/region-name';
import { Row } from '@/parts/row';
import { SearchBox } from '@/parts/search-box';
import { stageIcons } from '@/parts/stations';
import { Stop } from '@/parts/stop';
import { words } from '@/words';
import { Brand } from '@/parts/brand';
import style from './standard.module.scss';

const Stages = () => {
  const index = useReply('GET /guides/index', {});
  const personal = index.reply?.value.items.filter((guide) => guide.audience === 'individual').length;
  const stages = Object.entries(lifeStages) as [LifeStage, string][];
  return (
    <>
      <View className={style.sectionHead}>
        <Heading level={2}>{words.home.stages}</Heading>
        {personal !== undefined && (
          <Text className={style.count}>{words.home.stagesCount(stages.length, personal)}</Text>
        )}
      </View>
      <ScrollView scrollX className={style.stages}>
        <View className={style.line}>
          {stages.map(([stage, label]) => (
            <Go key={stage} to="search" with={{ stage }} className={style.stage}>
              <Stop icon={stageIcons[stage]} />
              <Text>{label}</Text>
            </Go>
          ))}
        </View>
      </ScrollView>
    </>
  );
};

/** How many themes are shown before all are asked for. */
const FEW = 3;

const Bundles = () => {
  const [all, setAll] = useState(false);
  return (
    <>
      <View className={style.sectionHead}>
        <Heading level={2}>{words.home.bundles}</Heading>
        <Press className={style.all} unfolded={all} onPress={() => setAll(!all)}>
          {all ? words.home.fewer : words.home.all}
          <Icon name={all ? 'chevron-up' : 'chevron-down'} size={16} />
        </Press>
      </View>
      <Loaded of={useReply('GET /bundles', {})}>
        {({ items }) => (
          <Card>
            {items
              .filter((bundle) => bundle.places > 0)
              .slice(0, all ? undefined : FEW)
              .map((bundle) => (
                <Go key={bundle.id} to="bundle" with={{ id: bundle.id }}>
                  <Row
                    icon={bundle.audience === 'individual' ? 'users' : 'building-2'}
                    title={bundle.name}
                    help={words.home.bundlePlaces(bundle.places)}
                  />
                </Go>
              ))}
          </Card>
        )}
      </Loaded>
    </>
  );
};

/** 首页: search first, then the stations of a life, then what is done together and from afar. */
export const StandardHome = () => (
  <>
    <Brand name={words.product}>
      <RegionName />
    </Brand>
    <View className={style.titleLine}>
      <Heading level={1} className={style.title}>
        {words.home.title}
      </Heading>
      <Press className={style.elder} onPress={() => void switchElder(true, 'home')}>
        <Icon name="a-large-small" size={20} />
        <Text>{words.elder.on}</Text>
      </Press>
    </View>
    <Go to="search">
      <SearchBox strong words={words.home.search} />
    </Go>
    <View className={style.asked}>
      {words.home.asked.map((q) => (
        <Go key={q} to="search" with={{ q }} className={style.chip}>
          {q}
        </Go>
      ))}
    </View>
    <Stages />
    <Bundles />
    <Card>
      <Go to="crossRegion">
        <Row icon="arrow-left-right" title={words.home.crossRegion} help={words.home.crossRegionHelp} />
      </Go>
    </Card>
    <AskCard />
  </>
);
