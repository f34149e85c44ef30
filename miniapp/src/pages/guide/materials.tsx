import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import type { Material } from '#contract/guide-parts';
import { personalListOf } from '#rules/checklist';
import { known } from '#rules/known';
import { tick, useChecklist } from '@/client/checklists';
import { usePreferences } from '@/client/preferences';
import { Card } from '@/parts/card';
import { CheckItem } from '@/parts/check-item';
import { Fold } from '@/parts/fold';
import { Heading } from '@/parts/heading';
import { MaterialWords } from '@/parts/material-words';
import { guideWords } from '@/words-of-guides';
import { claimsOf, sourceName } from './claims';
import style from './section.module.scss';

type GroupProps = { title: string; materials: Material[]; guide: Guide };

/** A group of materials; in 长辈版 each is ticked off here. */
const Group = ({ title, materials, guide }: GroupProps) => {
  const { elder } = usePreferences();
  const ticked = useChecklist(guide.code)?.ticked ?? [];
  if (!materials.length) return null;
  return (
    <>
      <View className={style.group}>{title}</View>
      <Card>
        {materials.map((material) => {
          const on = ticked.includes(material.name);
          if (!elder)
            return (
              <View key={material.name} className={style.row}>
                <MaterialWords material={material} />
              </View>
            );
          return (
            <CheckItem
              key={material.name}
              label={material.name}
              on={on}
              onPress={() => tick(guide, material.name, !on)}
            >
              <MaterialWords material={material} />
            </CheckItem>
          );
        })}
      </Card>
    </>
  );
};

/** What other sources list, where they differ. */
const AlsoListed = ({ guide }: { guide: Guide }) => (
  <>
    {claimsOf(guide.facts.materials.list)
      .slice(1)
      .map(({ value, source }) => (
        <View key={source} className={style.note}>
          {guideWords.alsoListed(sourceName(guide, source), value.map(({ name }) => name).join('、'))}
        </View>
      ))}
  </>
);

/** What to bring, after the answers: what is needed, what may be, what still depends, what an answer spared. */
export const Materials = ({ guide }: { guide: Guide }) => {
  const { elder } = usePreferences();
  const answers = useChecklist(guide.code)?.answers;
  const materials = known(guide.facts.materials.list) ?? [];
  const list = personalListOf(guide.facts, answers);
  const title =
    elder && list.needed.length ? guideWords.bring(list.needed.length) : guideWords.materialsTitle;
  return (
    <View id="materials" className={style.section}>
      <Heading level={2}>{title}</Heading>
      {!materials.length && <View className={style.note}>{guideWords.noMaterials}</View>}
      <Group guide={guide} title={guideWords.always} materials={list.needed} />
      <Group guide={guide} title={guideWords.sometimes} materials={list.open} />
      <Group guide={guide} title={guideWords.optional} materials={list.optional} />
      <Group guide={guide} title={guideWords.exempt} materials={list.exempt} />
      {list.spared.length > 0 && (
        <Card>
          <Fold title={guideWords.spared(list.spared.length)}>
            {list.spared.map((material) => (
              <View key={material.name} className={style.spared}>
                <MaterialWords material={material} />
              </View>
            ))}
          </Fold>
        </Card>
      )}
      <AlsoListed guide={guide} />
    </View>
  );
};
