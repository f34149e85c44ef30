import { Text, View } from '@tarojs/components';
import style from './four-facts.module.scss';

export type ShownFact = { value: string; unit?: string };

type Labelled = [label: string, fact: ShownFact];

const Pair = ({ facts }: { facts: Labelled[] }) => (
  <View className={style.pair}>
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

/** The four facts that come first, as numbers: in one line, else two and two, else one below the other. */
export const FourFacts = ({ facts }: { facts: [Labelled, Labelled, Labelled, Labelled] }) => (
  <View className={style.facts}>
    <Pair facts={facts.slice(0, 2)} />
    <Pair facts={facts.slice(2)} />
  </View>
);
