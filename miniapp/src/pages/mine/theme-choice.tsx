import { Text, View } from '@tarojs/components';
import { choose, themes, usePreferences } from '@/client/preferences';
import { Box } from '@/parts/box';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { words } from '@/words';
import style from './theme-choice.module.scss';

/** 深色: as the phone is, always light, always dark. */
export const ThemeChoice = () => {
  const { theme } = usePreferences();
  return (
    <View className={style.choice}>
      <View className={style.icon}>
        <Icon name="moon" />
      </View>
      <Text className={style.title}>{words.mine.dark}</Text>
      <Box role="radiogroup" label={words.mine.dark} className={style.options}>
        {themes.map((one) => (
          <Press
            key={one}
            role="radio"
            on={one === theme}
            className={`${style.option} ${one === theme ? style.chosen : ''}`}
            onPress={() => choose({ theme: one })}
          >
            {words.mine.themes[one]}
          </Press>
        ))}
      </Box>
    </View>
  );
};
