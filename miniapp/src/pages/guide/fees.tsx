import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { guideFields } from '#contract/vocabulary-of-guides';
import { known } from '#rules/known';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { guideWords } from '@/words-of-guides';
import { Claims } from './claims';
import { sayValue } from './field';
import style from './section.module.scss';

/** What it costs and by what right, where anything more than 收费 or 不收费 is stated. */
export const Fees = ({ guide }: { guide: Guide }) => {
  const { basis, note, items } = guide.facts.fees;
  if (!known(basis) && !known(note) && !known(items)?.length) return null;
  return (
    <>
      <Heading level={2}>{guideWords.feesTitle}</Heading>
      <Card>
        {known(items)?.map((item) => (
          <View key={item.name} className={style.row}>
            {sayValue('fees.items', item).map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        ))}
        {known(note) && (
          <KeyRow label={guideWords.fee}>
            <Claims guide={guide} of={note} say={String} />
          </KeyRow>
        )}
        {known(basis) && (
          <KeyRow label={guideFields.fees.basis}>
            <Claims guide={guide} of={basis} say={String} />
          </KeyRow>
        )}
      </Card>
    </>
  );
};
