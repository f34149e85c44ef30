import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { GuideListing } from '#contract/guides';
import {
  businessThemes,
  lifeStages,
  type Audience,
  type BusinessTheme,
  type LifeStage,
} from '#contract/vocabulary';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { SearchBox } from '@/parts/search-box';
import { Segments } from '@/parts/segments';
import { stageIcons, themeIcons } from '@/parts/stations';
import { Stop } from '@/parts/stop';
import { words } from '@/words';
import style from './index.module.scss';

const stations = (audience: Audience, items: GuideListing[]) =>
  audience === 'individual'
    ? Object.entries(lifeStages).map(([key, label]) => ({
        to: { stage: key },
        label,
        help: words.stages[key as LifeStage],
        icon: stageIcons[key as LifeStage],
        guides: items.filter((guide) => guide.lifeStage === key),
      }))
    : Object.entries(businessThemes).map(([key, label]) => ({
        to: { theme: key },
        label,
        help: words.themes[key as BusinessTheme],
        icon: themeIcons[key as BusinessTheme],
        guides: items.filter((guide) => guide.businessTheme === key),
      }));

/** 办事: every guide, by the stations of a life or the themes of a business. */
export default function Browse() {
  const [audience, setAudience] = useState<Audience>('individual');
  const index = useReply('GET /guides/index', {});
  return (
    <Frame title={words.browse.title} tab="browse">
      <Heading level={1} className={style.title}>
        {words.browse.title}
      </Heading>
      <Go to="search">
        <SearchBox words={words.browse.search} />
      </Go>
      <Segments
        label={words.browse.kinds}
        options={{ individual: words.browse.individual, business: words.browse.business }}
        chosen={audience}
        onChoose={setAudience}
      />
      <Loaded of={index}>
        {({ items }) => (
          <View>
            {stations(audience, items).map(({ to, label, help, icon, guides }) => (
              <Go key={label} to="search" with={to} className={style.station}>
                <Stop icon={icon} />
                <View className={style.words}>
                  <Text className={style.label}>{label}</Text>
                  <View className={style.help}>{help}</View>
                </View>
                <Text className={style.count}>{guides.length}</Text>
                <Icon name="chevron-right" size={20} />
              </Go>
            ))}
          </View>
        )}
      </Loaded>
    </Frame>
  );
}
