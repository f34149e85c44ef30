import { Text, View } from '@tarojs/components';
import { Icon } from '@/parts/icon';
import { Tear } from '../tear';
import { rateWords } from '../words';
import style from './stub.module.scss';

/** The first 12 digits of the fingerprint, in fours, as they are printed and compared. */
const short = (commitment: string) => (commitment.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** By what the ledger's entry is known: change one word, and it is another. */
export const Stub = ({ commitment }: { commitment: string }) => (
  <View className={style.stub}>
    <View className={style.head}>
      <View className={style.icon}>
        <Icon name="book-open" />
      </View>
      <Text>{rateWords.progress.stub}</Text>
    </View>
    <Tear />
    <View className={style.print}>
      <Text className={style.code}>{short(commitment)}</Text>
      <Text className={style.help}>{rateWords.progress.stubHelp}</Text>
    </View>
  </View>
);
