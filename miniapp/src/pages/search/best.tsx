import { Text, View } from '@tarojs/components';
import { stated } from '#rules/known';
import type { Hit } from '@/client/search';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';
import { searchWords } from './words';
import style from './best.module.scss';

/** 你打的 → 意思是 → 正式叫法. What would say the same twice is left out; so is the chain, where the name itself was typed. */
const chainOf = ({ name, foundBy: { reason, meant } }: Hit, typed: string) => {
  if (reason === 'name' || reason === 'summary') return [];
  const understood = meant === name || meant === typed ? [] : [[searchWords.meant, meant] as const];
  return [[searchWords.typed, typed] as const, ...understood];
};

/** 跑腿, 材料, 费用; nothing of them where nobody has stated any. */
const factsOf = ({ visits, materials, charged }: Hit): [string, string][] => {
  const count = stated(visits);
  const list = stated(materials);
  const fee = stated(charged);
  if (count === undefined && !list && fee === undefined) return [];
  return [
    [guideWords.visits, count === undefined ? words.askWindow : guideWords.inShort.visits(count)],
    [guideWords.materials, list ? guideWords.inShort.materials(list.always, list.most) : words.askWindow],
    [guideWords.fee, fee === undefined ? words.askWindow : guideWords.fees(fee)],
  ];
};

/** The guide that fits best: how the words typed lead to it, and its first facts. */
export const Best = ({ hit, typed, onOpen }: { hit: Hit; typed: string; onOpen: () => void }) => {
  const chain = chainOf(hit, typed.trim());
  const facts = factsOf(hit);
  return (
    <Card>
      <Go to="guide" with={{ code: hit.code }} onOpen={onOpen}>
        <View className={style.head}>
          <View className={style.chain}>
            {chain.map(([label, said]) => (
              <View key={label} className={style.step}>
                <View>
                  <View className={style.label}>{label}</View>
                  <Text className={style.said}>{said}</Text>
                </View>
                <Icon name="arrow-right" size={20} />
              </View>
            ))}
            <View className={style.name}>
              {chain.length > 0 && <View className={style.label}>{searchWords.formal}</View>}
              <Text className={style.formal}>{hit.name}</Text>
            </View>
          </View>
          <Icon name="chevron-right" size={20} />
        </View>
        {stated(hit.summary) && <View className={style.summary}>{stated(hit.summary)}</View>}
        {facts.length > 0 && (
          <View className={style.facts}>
            {facts.map(([label, value]) => (
              <View key={label} className={style.fact}>
                <View className={style.value}>{value}</View>
                <View className={style.label}>{label}</View>
              </View>
            ))}
          </View>
        )}
      </Go>
    </Card>
  );
};
