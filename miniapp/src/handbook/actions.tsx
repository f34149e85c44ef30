import { Text, View } from '@tarojs/components';
import { addressOf } from '@/client/address';
import { ActionBar } from '@/parts/action-bar';
import { Icon } from '@/parts/icon';
import { PrintButton } from '@/parts/print-button';
import { Share } from '@/parts/share';
import { handbookWords } from './words';
import style from './actions.module.scss';

/** Sends this stage to the family, and prints it where that can be done. */
export const Actions = ({ title, stage }: { title: string; stage: string }) => (
  <ActionBar
    main={
      <>
        <View className={style.act}>
          <Share
            title={title}
            address={addressOf('handbook', { stage })}
            className={`button button--second ${style.send}`}
          >
            <Icon name="share-2" size={20} />
            <Text>{handbookWords.send}</Text>
          </Share>
        </View>
        <PrintButton className={style.print}>{handbookWords.print}</PrintButton>
      </>
    }
  />
);
