import { Text, View } from '@tarojs/components';
import style from './four-facts.module.scss';

export type ShownFact = { value: string; unit?: string };

/** The facts that come first, as numbers. */
export const FourFacts = ({ facts }: { facts: [label: string, fact: ShownFact][] }) => (
  <View className={style.facts}>
    {facts.map(([label, { value, unit }]) => (
      <View key={label} className={style.fact}>
        <View>
          <Text className={unit ? style.number : style.word}>{value}</Text>
          {unit && <Text className={style.unit}>{unit}</Text>}
        </View>
        <View className={style.label}>{label}</View>
      </View>
    ))}
  </View>
);
