import { Text, View } from '@tarojs/components';
import type { GuideListing } from '#contract/guides';
import {
  businessThemes,
  lifeStages,
  type Audience,
  type BusinessTheme,
  type LifeStage,
} from '#contract/vocabulary';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { stageIcons, themeIcons } from '@/parts/stations';
import { Stop } from '@/parts/stop';
import { words } from '@/words';
import style from './stations.module.scss';

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

/** The stations of a life, or the themes of a business, as stops of a line. */
export const Stations = ({ audience, items }: { audience: Audience; items: GuideListing[] }) => (
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
);
