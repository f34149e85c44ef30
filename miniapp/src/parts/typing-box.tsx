import { View } from '@tarojs/components';
import { words } from '@/words';
import { Icon } from './icon';
import { Press } from './press';
import { SearchField, type SearchFieldProps } from './search-field';
import style from './typing-box.module.scss';

type TypingBoxProps = Omit<SearchFieldProps, 'className'> & { strong?: boolean };

/** A field that finds as one types, in its box, with a cross that empties it. `strong`: the page is there for it. */
export const TypingBox = ({ strong = false, ...field }: TypingBoxProps) => (
  <View className={`${style.box} ${strong ? style.strong : ''}`}>
    <Icon name="search" size={strong ? 24 : 20} />
    <SearchField {...field} className={style.field} />
    {field.value && (
      <Press className={style.clear} label={words.search.clear} onPress={() => field.onChange('')}>
        <Icon name="x" size={20} />
      </Press>
    )}
  </View>
);
