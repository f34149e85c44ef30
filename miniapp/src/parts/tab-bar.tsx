import { Text } from '@tarojs/components';
import { tabs, type Tab } from '@/client/address';
import { words } from '@/words';
import { Box } from './box';
import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import style from './tab-bar.module.scss';

const icons: Record<Tab, IconName> = {
  home: 'house',
  browse: 'layout-list',
  ratings: 'message-square-text',
  mine: 'user',
};

/** The four tabs, drawn by ourselves so that they follow dark mode and the person's type size. */
export const TabBar = ({ at }: { at: Tab }) => (
  <Box role="navigation" className={style.bar}>
    {tabs.map((tab) => (
      <Go key={tab} to={tab} here={tab === at} className={`${style.tab} ${tab === at ? style.here : ''}`}>
        <Icon name={icons[tab]} />
        <Text>{words.tabs[tab]}</Text>
      </Go>
    ))}
  </Box>
);
