import { Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Guide } from '#contract/guides';
import { Box } from '@/parts/box';
import { Press } from '@/parts/press';
import { guideWords } from '@/words-of-guides';
import { sectionsOf } from './sections';
import style from './section-tabs.module.scss';

/** Ways to the sections of the page, at the top of the screen. On the web they also say which one it is. */
export const SectionTabs = ({ guide }: { guide: Guide }) => (
  <Box role="navigation" label={guideWords.sections} className={style.tabs}>
    {sectionsOf(guide).map((section) => (
      <Press
        key={section}
        role="link"
        className={style.tab}
        onPress={() => void Taro.pageScrollTo({ selector: `#${section}`, offsetTop: -52 })}
      >
        <Text>{guideWords.tabs[section]}</Text>
      </Press>
    ))}
  </Box>
);
