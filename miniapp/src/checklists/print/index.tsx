import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Guide } from '#contract/guides';
import type { Material } from '#contract/guide-parts';
import { stated } from '#rules/known';
import { addressOf } from '@/client/address';
import { useAgency } from '@/client/agency';
import { useChecklist } from '@/client/checklists';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { Qr } from '@/parts/qr';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';
import { sayAnswers } from '../answers';
import { writeList, type SharedList } from '../link';
import { groupsOf } from '../list/materials';
import { checklistWords } from '../words';
import { PrintActions } from './actions';
import style from './index.module.scss';

const Group = ({ title, materials, ticked }: { title: string; materials: Material[]; ticked: string[] }) => {
  if (!materials.length) return null;
  return (
    <View className={style.group}>
      <Heading level={2} className={style.title}>
        {title}
      </Heading>
      {materials.map(({ name, when, note }) => (
        <View key={name} className={style.item}>
          <View className={style.box}>{ticked.includes(name) && <Icon name="check" size={24} />}</View>
          <View className={style.words}>
            <Text className={style.name}>{name}</Text>
            {stated(when) && <View>{guideWords.when(when)}</View>}
            {stated(note) && <View>{note}</View>}
          </View>
        </View>
      ))}
    </View>
  );
};

/** The numbers to ring before one sets out, in full. */
const Phones = () => {
  const { agency, phone } = useAgency();
  return (
    <View className={style.group}>
      <Heading level={2} className={style.title}>
        {checklistWords.askFirst}
      </Heading>
      {agency && phone && (
        <View>
          {agency.name} {phone} {agency.demonstration && words.phone.demonstration}
        </View>
      )}
      <View>
        {words.phone.hotlineName} {words.phone.hotline}
      </View>
    </View>
  );
};

const Sheet = ({ guide, list }: { guide: Guide; list: SharedList }) => {
  const { needed, open, optional } = groupsOf(guide, list);
  const answers = sayAnswers(guide, list.answers);
  return (
    <View className={style.sheet}>
      <Heading level={1} className={style.head}>
        {guide.name}
      </Heading>
      {answers && <View>{answers}</View>}
      <Group title={guideWords.materialsTitle} materials={needed} ticked={list.ticked} />
      <Group title={guideWords.sometimes} materials={open} ticked={list.ticked} />
      <Group title={guideWords.optional} materials={optional} ticked={list.ticked} />
      <Phones />
      <Qr
        address={addressOf('checklist', { code: guide.code, list: writeList(guide, list) })}
        className={style.code}
      >
        {checklistWords.scan}
      </Qr>
      <View className={style.foot}>{checklistWords.printedFrom}</View>
    </View>
  );
};

/** 大字版: the list in black on white and large print, for paper or for eyes that want it so. */
export default function PrintPage() {
  const { code = '' } = useRouter().params;
  const asked = useReply('GET /guides/:code', { code });
  // Asked for beside the guide, not after it.
  useAgency();
  const list = useChecklist(code) ?? { answers: {}, ticked: [] };
  return (
    <Frame title={checklistWords.largeTitle} named={!!asked.reply} actions={asked.reply && <PrintActions />}>
      <Loaded of={asked}>{(guide) => <Sheet guide={guide} list={list} />}</Loaded>
    </Frame>
  );
}
