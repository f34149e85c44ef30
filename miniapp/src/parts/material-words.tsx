import { Text, View } from '@tarojs/components';
import type { Material } from '#contract/guide-parts';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { materialForms, materialKinds, materialOrigins } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { guideWords } from '@/words-of-guides';
import style from './material-words.module.scss';

/** 原件 1 份，纸质或电子，自己准备: what is stated of it, in that order. */
const describe = (material: Material) => {
  const kind = stated(material.kind);
  const copies = stated(material.copies);
  const form = stated(material.form);
  const origin = stated(material.origin);
  return [
    [kind && materialKinds[kind], copies !== undefined && guideWords.copies(copies)]
      .filter(Boolean)
      .join(' '),
    form && materialForms[form],
    origin && materialOrigins[origin],
  ]
    .filter(Boolean)
    .join('，');
};

const labels = guidePartFields.material;
type Field = keyof typeof labels;
const inSentence = new Set<string>(['name', 'required', 'kind', 'copies', 'form', 'origin', 'when', 'note']);
const inRows = (Object.keys(labels) as Field[]).filter((field) => !inSentence.has(field));

const say = (value: Material[Field]) => {
  if (value === true) return guideWords.yes;
  return value === false ? guideWords.no : String(value);
};

/** All that is stated of a material: its name, when it is asked for, and what to look out for. */
export const MaterialWords = ({ material }: { material: Material }) => {
  const when = stated(material.when);
  const note = stated(material.note);
  return (
    <>
      <Text className={style.name}>{material.name}</Text>
      {when && <View className={style.when}>{guideWords.when(when)}</View>}
      <View className={style.help}>{describe(material)}</View>
      {note && <View className={style.help}>{note}</View>}
      {inRows.map(
        (field) =>
          stated(material[field]) !== undefined && (
            <View key={field} className={style.help}>
              {`${labels[field]}：${say(material[field])}`}
            </View>
          ),
      )}
    </>
  );
};
