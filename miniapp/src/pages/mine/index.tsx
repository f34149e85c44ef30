import { Text, View } from '@tarojs/components';
import { useChecklists } from '@/client/checklists';
import { switchElder } from '@/client/elder';
import { usePreferences } from '@/client/preferences';
import { useGivenRatings } from '@/client/receipts';
import { useRecentSearches } from '@/client/recent-searches';
import { useChangedGuides, useSavedGuides } from '@/client/saved-guides';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { useRegion } from '@/parts/region-name';
import { Row } from '@/parts/row';
import { SwitchMark } from '@/parts/switch-mark';
import { words } from '@/words';
import { ThemeChoice } from './theme-choice';
import { UnderWay } from './under-way';
import style from './index.module.scss';

const Counted = ({ count }: { count: number }) => (
  <View className={style.counted}>
    {count > 0 && <Text className={style.count}>{count}</Text>}
    <Icon name="chevron-right" size={20} />
  </View>
);

/** What the person keeps to come back to. */
const Kept = () => (
  <Card>
    <Go to="checklists">
      <Row
        icon="list-checks"
        title={words.mine.checklists}
        end={<Counted count={useChecklists().length} />}
      />
    </Go>
    <Go to="saved">
      <Row
        icon="bookmark"
        title={words.mine.saved}
        help={useChangedGuides().length ? words.mine.changed : undefined}
        end={<Counted count={useSavedGuides().length} />}
      />
    </Go>
    <Go to="receipts">
      <Row
        icon="receipt-text"
        title={words.mine.receipts}
        end={<Counted count={useGivenRatings().length} />}
      />
    </Go>
    <Go to="searches">
      <Row icon="history" title={words.mine.searches} end={<Counted count={useRecentSearches().length} />} />
    </Go>
  </Card>
);

/** How the app looks and for which district it speaks. */
const Choices = () => {
  const { elder } = usePreferences();
  const region = useRegion();
  return (
    <Card>
      <Go to="regions">
        <Row
          icon="map-pin"
          title={words.mine.region}
          help={region?.name}
          tag={region?.demonstration ? words.demonstration : undefined}
        />
      </Go>
      <Press role="switch" on={elder} onPress={() => void switchElder(!elder, 'mine')}>
        <Row icon="a-large-small" title={words.mine.elder} end={<SwitchMark on={elder} />} />
      </Press>
      <ThemeChoice />
    </Card>
  );
};

/** 我的: what is under way, what is kept, what was chosen; all of it on this phone alone. */
export default function Mine() {
  usePreferences();
  return (
    <Frame title={words.mine.title} tab="mine">
      <Heading level={1} className={style.title}>
        {words.mine.title}
      </Heading>
      <UnderWay />
      <Kept />
      <Choices />
      <Card>
        <Go to="kept">
          <Row icon="lock" title={words.mine.keptRow} help={words.mine.private} />
        </Go>
        <Go to="privacy">
          <Row icon="shield-check" title={words.mine.privacy} />
        </Go>
        <Go to="about">
          <Row icon="info" title={words.mine.about} />
        </Go>
        <Go to="help">
          <Row icon="hand-helping" title={words.elder.help} />
        </Go>
      </Card>
    </Frame>
  );
}
