import { View } from '@tarojs/components';
import { withQuery } from '@/client/address';
import { Original } from '@/parts/original';
import { listWords } from './words';
import style from './paper.module.scss';

/** The way to the table of what is shown. */
export const Csv = ({ path, query }: { path: string; query?: Record<string, string | undefined> }) => (
  <View className={style.csv}>
    <Original className="link" url={withQuery(`${API_URL}${path}/csv`, query ?? {})}>
      {listWords.csv}
    </Original>
  </View>
);
