import { View } from '@tarojs/components';
import { useReply } from '@/client/reply';
import { Box } from '@/parts/box';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { placeWords } from '../words';
import style from './filters.module.scss';

const Filter = ({ on, onSet, children }: { on: boolean; onSet: (on: boolean) => void; children: string }) => (
  <Press role="checkbox" on={on} className={`${style.chip} ${on ? style.on : ''}`} onPress={() => onSet(!on)}>
    {on && <Icon name="check" size={16} />}
    {children}
  </Press>
);

type FiltersProps = {
  item: string | undefined;
  taking: boolean;
  open: boolean;
  onTaking: (on: boolean) => void;
  onOpen: (on: boolean) => void;
};

/** Only those that are open, and those that take the matter that the person came from. */
export const Filters = ({ item, taking, open, onTaking, onOpen }: FiltersProps) => {
  const names = useReply('GET /guides/index', {}).reply?.value.items;
  const name = names?.find(({ code }) => code === item)?.name;
  return (
    <Box role="group" label={placeWords.nearby.filters}>
      <View className={style.chips}>
        <Filter on={open} onSet={onOpen}>
          {placeWords.nearby.openNow}
        </Filter>
        {item && (
          <Filter on={taking} onSet={onTaking}>
            {placeWords.nearby.taking(name ?? item)}
          </Filter>
        )}
      </View>
    </Box>
  );
};
