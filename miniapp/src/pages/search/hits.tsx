import { Text, View } from '@tarojs/components';
import type { Hit } from '@/client/search';
import { Box } from '@/parts/box';
import { Dial } from '@/parts/dial';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { words } from '@/words';
import { searchWords } from './words';
import { Best } from './best';
import { Rows } from './rows';
import style from './hits.module.scss';

type HitsProps = { hits: Hit[]; typed: string; onOpen: () => void; onAnew: () => void };

/** What was found: how many, the best of them at length, the others one a line, and what to do if none is meant. */
export const Hits = ({ hits, typed, onOpen, onAnew }: HitsProps) => {
  const [best, ...others] = hits;
  return (
    <>
      <Box role="status" className={style.count}>
        {searchWords.hits(hits.length)}
      </Box>
      {best && <Best hit={best} typed={typed} onOpen={onOpen} />}
      {others.length > 0 && <Rows guides={others} onOpen={onOpen} />}
      <View className={style.line}>
        <Text className={style.question}>{searchWords.notIt}</Text>
        <Dial phone={words.phone.hotline} className={style.act}>
          <Icon name="phone" size={20} />
          <Text>{words.phone.ask(words.phone.hotline)}</Text>
        </Dial>
        <Press className={style.act} onPress={onAnew}>
          <Icon name="pencil" size={20} />
          <Text>{searchWords.anew}</Text>
        </Press>
      </View>
    </>
  );
};
