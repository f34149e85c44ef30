import { Text, View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { CheckBox } from '@/parts/check-item';
import { Icon } from '@/parts/icon';
import { Share } from '@/parts/share';
import { Sheet } from '@/parts/sheet';
import { Qr } from '@/parts/qr';
import { sayAnswers } from '../answers';
import type { SharedList } from '../link';
import { checklistWords } from '../words';
import { groupsOf } from './materials';
import style from './send-sheet.module.scss';

type SendSheetProps = { guide: Guide; list: SharedList; address: string; onClose: () => void };

/** What the others will see, before it is sent: the link carries guide, answers and ticks, and nobody's data. */
export const SendSheet = ({ guide, list, address, onClose }: SendSheetProps) => {
  const { needed, open } = groupsOf(guide, list);
  return (
    <Sheet title={checklistWords.sheet} onClose={onClose}>
      <View className={style.preview}>
        <View className={style.top}>
          <View className={style.help}>{checklistWords.brand}</View>
          <View className={style.name}>{guide.name}</View>
          <View className={style.help}>{sayAnswers(guide, list.answers)}</View>
          {[...needed, ...open].map(({ name }) => (
            <View key={name} className={style.item}>
              <CheckBox on={list.ticked.includes(name)} />
              <Text className={style.words}>{name}</Text>
            </View>
          ))}
        </View>
        <Qr address={address} className={style.code}>
          {checklistWords.scan}
        </Qr>
      </View>
      <View className={style.foot}>
        <View className={style.private}>
          <Icon name="lock" size={20} />
          <Text>{checklistWords.noPerson}</Text>
        </View>
        <Share
          title={checklistWords.sendTitle(guide.name)}
          address={address}
          className={`button ${style.send}`}
        >
          <Icon name="send" size={20} />
          <Text>{checklistWords.sendLink}</Text>
        </Share>
      </View>
    </Sheet>
  );
};
