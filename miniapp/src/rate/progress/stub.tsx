import { Text, View } from '@tarojs/components';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Slip, Tear } from '@/parts/slip';
import { rateWords } from '../words';
import style from './stub.module.scss';

/** The first 12 digits of the fingerprint, in fours, as they are printed and compared. */
const short = (commitment: string) => (commitment.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** By what the ledger's entry is known: change one word, and it is another. Leads to where it is checked. */
export const Stub = ({ receipt, commitment }: { receipt: string; commitment: string }) => (
  <Slip>
    <Go to="proof" with={{ receipt }} className={style.head}>
      <View className={style.icon}>
        <Icon name="book-open" />
      </View>
      <Text className={style.title}>{rateWords.progress.stub}</Text>
      <Icon name="chevron-right" size={20} />
    </Go>
    <Tear />
    <View className={style.print}>
      <Text className={style.code}>{short(commitment)}</Text>
      <Text className={style.help}>{rateWords.progress.stubHelp}</Text>
    </View>
  </Slip>
);
