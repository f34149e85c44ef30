import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { known } from '#rules/known';
import { Original } from '@/parts/original';
import { guideWords } from '@/words-of-guides';
import style from './origin.module.scss';

/** Who else's publication the facts come from, if they do. */
export const portalOf = ({ sources }: Guide) =>
  sources.find((source) => source.kind === 'portal' && source.regionCode);

/** 2026-07 → 2026 年 7 月 */
export const monthOf = (readOn: string | null) => {
  const [year, month] = (readOn ?? '').split('-');
  return year ? `${year} 年${month ? ` ${Number(month)} 月` : ''}` : '';
};

/** The calm line that says where the facts come from, when that is somebody else's publication. */
export const Origin = ({ guide }: { guide: Guide }) => {
  const portal = portalOf(guide);
  if (!portal) return null;
  const elsewhere = known(guide.facts.identity.nameElsewhere);
  return (
    <View className={style.origin}>
      {guideWords.elsewhere(portal.publisher, monthOf(portal.readOn))}
      {elsewhere && guideWords.coversOnly(elsewhere)}
      {portal.url && (
        <View>
          <Original url={portal.url} className="link">
            {guideWords.seeOriginal}
          </Original>
        </View>
      )}
    </View>
  );
};
