import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import type { Material } from '#contract/guide-parts';
import { personalListOf } from '#rules/checklist';
import { Card } from '@/parts/card';
import { CheckBox, CheckItem } from '@/parts/check-item';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { MaterialWords } from '@/parts/material-words';
import { guideWords } from '@/words-of-guides';
import { sayAnswers } from '../answers';
import type { SharedList } from '../link';
import { checklistWords } from '../words';
import style from './materials.module.scss';

type ListProps = {
  guide: Guide;
  list: SharedList;
  /** Ticks a material off; without it the list is only to be read. */
  onTick?: (name: string, ready: boolean) => void;
};

const Group = ({
  title,
  materials,
  list,
  onTick,
}: Omit<ListProps, 'guide'> & { title: string; materials: Material[] }) => {
  if (!materials.length) return null;
  return (
    <>
      <View className={style.group}>{title}</View>
      <Card>
        {materials.map((material) => {
          const on = list.ticked.includes(material.name);
          const inside = <MaterialWords material={material} />;
          return onTick ? (
            <CheckItem
              key={material.name}
              label={material.name}
              on={on}
              onPress={() => onTick(material.name, !on)}
            >
              {inside}
            </CheckItem>
          ) : (
            <View key={material.name} className={style.row}>
              <CheckBox on={on} />
              <View className={style.words}>{inside}</View>
            </View>
          );
        })}
      </Card>
    </>
  );
};

/** How far it is: a line of what was answered, how many are ready, and a mark for each that is needed. */
export const State = ({ guide, list }: Omit<ListProps, 'onTick'>) => {
  const { needed, open } = groupsOf(guide, list);
  const ready = needed.filter(({ name }) => list.ticked.includes(name)).length;
  const missing = needed.length - ready;
  const state = missing ? checklistWords.state(ready, missing) : checklistWords.allReady(ready);
  const none = open.length ? checklistWords.depends : checklistWords.nothing;
  const about = [guide.name, sayAnswers(guide, list.answers)].filter(Boolean).join(' · ');
  return (
    <>
      <View className={style.about}>{about}</View>
      <Heading level={2} className={style.state}>
        {needed.length ? state : none}
      </Heading>
      <View className={style.marks} aria-hidden>
        {needed.map(({ name }, i) => (
          <View key={name} className={i < ready ? style.full : style.empty} />
        ))}
      </View>
    </>
  );
};

/** The materials of a guide in the groups that the answers of a list make. */
export const groupsOf = ({ facts }: Guide, { answers }: SharedList) => personalListOf(facts, answers);

/** The materials, in the groups that the answers make. */
export const Materials = ({ guide, ...rest }: ListProps) => {
  const { needed, open, optional, exempt } = groupsOf(guide, rest.list);
  return (
    <>
      <Group title={guideWords.always} materials={needed} {...rest} />
      <Group title={guideWords.sometimes} materials={open} {...rest} />
      <Group title={guideWords.optional} materials={optional} {...rest} />
      {exempt.length > 0 && (
        <>
          <View className={style.group}>{guideWords.exempt}</View>
          <Card>
            {exempt.map((material) => (
              <View key={material.name} className={style.row}>
                <View className={style.badge}>
                  <Icon name="badge-check" />
                </View>
                <View className={style.words}>
                  <MaterialWords material={material} />
                </View>
              </View>
            ))}
          </Card>
        </>
      )}
    </>
  );
};
