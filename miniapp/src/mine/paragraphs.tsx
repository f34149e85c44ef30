import { View } from '@tarojs/components';
import { Heading } from '@/parts/heading';
import style from './paragraphs.module.scss';

/** A heading and what is to be said under it, one thing in each paragraph. */
export const Paragraphs = ({ title, said }: { title: string; said: readonly string[] }) => (
  <>
    <Heading level={2}>{title}</Heading>
    {said.map((sentence) => (
      <View key={sentence} className={style.paragraph}>
        {sentence}
      </View>
    ))}
  </>
);
