import { Text, View } from '@tarojs/components';
import { ELDER_CHOICES, usePreferences } from '@/client/preferences';
import { forgetSearch, forgetSearches, useRecentSearches } from '@/client/recent-searches';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { searchWords } from './words';
import style from './recent.module.scss';

/** Before anything is typed: what the person looked for last, each of it erasable, and what can be typed. */
export const Recent = ({ onChoose }: { onChoose: (said: string) => void }) => {
  const { elder } = usePreferences();
  const searches = useRecentSearches();
  return (
    <>
      <View className={style.hint}>{searchWords.hint}</View>
      {searches.length > 0 && (
        <>
          <View className={style.head}>
            <Heading level={2}>{searchWords.recent}</Heading>
            <Press className={style.all} onPress={forgetSearches}>
              {searchWords.forgetAll}
            </Press>
          </View>
          <Card>
            {searches.slice(0, elder ? ELDER_CHOICES : undefined).map((said) => (
              <View key={said} className={style.row}>
                <Press className={style.said} onPress={() => onChoose(said)}>
                  <Text>{said}</Text>
                </Press>
                <Press
                  className={style.forget}
                  label={searchWords.forget(said)}
                  onPress={() => forgetSearch(said)}
                >
                  <Icon name="x" size={20} />
                </Press>
              </View>
            ))}
          </Card>
        </>
      )}
    </>
  );
};
