import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { known } from '#rules/known';
import { words } from '@/words';
import style from './origin.module.scss';

/** The calm line that says where the facts come from, when that is somebody else's publication. */
export const Origin = ({ guide }: { guide: Guide }) => {
  const portal = guide.sources.find((source) => source.kind === 'portal' && source.regionCode);
  if (!portal) return null;
  const elsewhere = known(guide.facts.identity.nameElsewhere);
  return (
    <View className={style.origin}>
      {words.guide.elsewhere(portal.publisher, monthOf(portal.readOn))}
      {elsewhere && words.guide.coversOnly(elsewhere)}
    </View>
  );
};

/** 2026-07 → 2026 年 7 月 */
const monthOf = (readOn: string | null) => {
  const [year, month] = (readOn ?? '').split('-');
  return year ? `${year} 年${month ? ` ${Number(month)} 月` : ''}` : '';
};
