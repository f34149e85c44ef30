import { View } from '@tarojs/components';
import { SourceLines } from '@/parts/source-lines';
import { published } from './published';
import { handbookWords } from './words';
import style from './figures.module.scss';

const { district, items, nearby, situations, source } = published;

/** Two decimals, as the district prints it. */
const percent = Math.round((nearby / items) * 1e4) / 100;

/** What the numbers on this page are, and who said them. */
export const Figures = () => (
  <View className={style.figures}>
    <View>{handbookWords.hints}</View>
    <View>
      {handbookWords.figuresOf(district)}：{handbookWords.nearby(nearby, percent)}
      {handbookWords.situations(situations)}
    </View>
    <SourceLines sources={[source]} />
  </View>
);
