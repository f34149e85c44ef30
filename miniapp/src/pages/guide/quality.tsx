import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { guideFields, guideGroups } from '#contract/vocabulary-of-guides';
import { Card } from '@/parts/card';
import { Fold } from '@/parts/fold';
import { changeWords } from './words-of-changes';
import style from './quality.module.scss';

type Finding = Guide['quality']['findings'][number];

/** What a finding is about: a field, a group, or the guide as a whole. */
const labelOf = ({ group, field }: Finding) => {
  const fields: Record<string, string> = guideFields[group as keyof typeof guideFields] ?? {};
  return fields[field] ?? guideGroups[group as keyof typeof guideGroups];
};

const say = (finding: Finding) => {
  const label = labelOf(finding);
  return label ? changeWords.where(label, finding.sentence) : finding.sentence;
};

/** 质量分: the figure, how it comes about, and every rule that does not hold. */
export const Quality = ({ of: { score, findings } }: { of: Guide['quality'] }) => (
  <Card>
    <Fold title={`${changeWords.quality}：${changeWords.score(score)}`}>
      {!findings.length && <View className={style.finding}>{changeWords.sound}</View>}
      {[...new Set(findings.map(say))].map((sentence) => (
        <View key={sentence} className={style.finding}>
          {sentence}
        </View>
      ))}
      <View className={style.how}>{changeWords.how}</View>
    </Fold>
  </Card>
);
