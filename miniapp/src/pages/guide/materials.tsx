import { Text, View } from '@tarojs/components';
import type { GuideFacts } from '#contract/guide-facts';
import type { Material } from '#contract/guide-parts';
import { materialForms, materialKinds, materialOrigins } from '#contract/vocabulary';
import { known, stated } from '#rules/known';
import { sortMaterials } from '#rules/materials';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { words } from '@/words';
import style from './materials.module.scss';

/** 原件 1 份，纸质或电子，自己准备: what is stated of it, in that order. */
const describe = (material: Material) => {
  const kind = stated(material.kind);
  const copies = stated(material.copies);
  const form = stated(material.form);
  const origin = stated(material.origin);
  return [
    [kind && materialKinds[kind], copies !== undefined && words.guide.copies(copies)]
      .filter(Boolean)
      .join(' '),
    form && materialForms[form],
    origin && materialOrigins[origin],
  ]
    .filter(Boolean)
    .join('，');
};

const Item = ({ material }: { material: Material }) => {
  const when = stated(material.when);
  const note = stated(material.note);
  return (
    <View className={style.item}>
      <Text className={style.name}>{material.name}</Text>
      {when && <View className={style.when}>{words.guide.when(when)}</View>}
      <View className={style.help}>{describe(material)}</View>
      {note && <View className={style.help}>{note}</View>}
    </View>
  );
};

const Group = ({ title, materials }: { title: string; materials: Material[] }) =>
  materials.length > 0 && (
    <>
      <View className={style.group}>{title}</View>
      <Card>
        {materials.map((material) => (
          <Item key={material.name} material={material} />
        ))}
      </Card>
    </>
  );

/** What to bring: what everyone brings, what is optional, then what only some situations ask for. */
export const Materials = ({ list }: { list: GuideFacts['materials']['list'] }) => {
  const materials = known(list) ?? [];
  if (!materials.length) return null;
  const { always, optional, sometimes } = sortMaterials(materials);
  return (
    <>
      <Heading level={2}>{words.guide.materialsTitle}</Heading>
      <Group title={words.guide.always} materials={always} />
      <Group title={words.guide.optional} materials={optional} />
      <Group title={words.guide.sometimes} materials={sometimes} />
    </>
  );
};
