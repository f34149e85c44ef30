import { View } from '@tarojs/components';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { SearchField, type SearchFieldProps } from '@/parts/search-field';
import { words } from '@/words';
import style from './filter-field.module.scss';

/** A field that narrows the list beneath it as one types. */
export const FilterField = (
  field: Pick<SearchFieldProps, 'value' | 'label' | 'placeholder' | 'onChange'>,
) => (
  <View className={style.box}>
    <Icon name="search" size={20} />
    <SearchField {...field} className={style.field} focus={false} asked={0} onSubmit={() => undefined} />
    {field.value && (
      <Press className={style.clear} label={words.search.clear} onPress={() => field.onChange('')}>
        <Icon name="x" size={20} />
      </Press>
    )}
  </View>
);
