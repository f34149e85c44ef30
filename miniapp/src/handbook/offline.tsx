import { Text, View } from '@tarojs/components';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { SwitchMark } from '@/parts/switch-mark';
import { forgetBook, keepBook, useBook } from './book';
import { handbookWords } from './words';
import style from './offline.module.scss';

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

type Book = ReturnType<typeof useBook>;

/** What is said when something has come to its end. */
const outcomeOf = ({ wanted, doing, whole, old }: Book) => {
  if (!wanted) return [handbookWords.unkept];
  if (doing === 'saving') return [];
  const kept = whole && handbookWords.kept(whole.at, megabytes(whole.bytes));
  return [kept, old && handbookWords.old, doing && handbookWords.broken[doing]];
};

/** Keeps the whole book on this phone, or only what was read. */
export const Offline = (contents: { catalogue: number; codes: string[] }) => {
  const book = useBook(contents);
  const { wanted, doing, kept, whole, old } = book;
  const unfinished = wanted && doing !== 'saving' && (!whole || old || doing);
  return (
    <View className={style.offline}>
      <Card>
        <Press role="switch" on={wanted} onPress={() => (wanted ? forgetBook(contents) : keepBook(contents))}>
          <Row icon="smartphone" title={handbookWords.keep} end={<SwitchMark on={wanted} />} />
        </Press>
        <View className={style.state}>
          {wanted && !whole && <Text>{handbookWords.progress(kept, contents.codes.length)}</Text>}
          <Box role="status">{outcomeOf(book).filter(Boolean).join('，')}</Box>
          {unfinished && (
            <Press className="link" onPress={() => keepBook(contents)}>
              {whole ? handbookWords.renew : handbookWords.goOn}
            </Press>
          )}
        </View>
      </Card>
    </View>
  );
};
