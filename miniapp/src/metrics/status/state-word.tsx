import { Text, View } from '@tarojs/components';
import { Icon } from '@/parts/icon';
import style from './state-word.module.scss';

const icons = { good: 'circle-check', bad: 'circle-alert', closed: 'circle-minus' } as const;

/** Whether something works, in icon, word and colour; what is not known has the word alone. */
export const StateWord = ({
  looks,
  children,
}: {
  looks: 'good' | 'bad' | 'closed' | 'unknown';
  children: string;
}) => (
  <View className={`${style.state} ${style[looks]}`}>
    {looks !== 'unknown' && <Icon name={icons[looks]} size={20} />}
    <Text>{children}</Text>
  </View>
);
