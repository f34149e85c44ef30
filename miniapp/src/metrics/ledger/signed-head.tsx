import { Text, View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { Box } from '@/parts/box';
import { Copy } from '@/parts/copy';
import { Icon } from '@/parts/icon';
import { Slip, Tear } from '@/parts/slip';
import { words } from '@/words';
import { Alarm } from '../alarm';
import { printed } from '../codes';
import type { Followed } from '../follow-head';
import { metricsWords } from '../words';
import style from './signed-head.module.scss';

type Head = Received<'GET /ledger'>;

/** How this head follows the one that the phone saw last. */
const Since = ({ followed }: { followed: Followed | undefined }) => {
  if (!followed || followed.continuity === 'unsigned') return null;
  const { continuity, before } = followed;
  if (continuity === 'other-key' || continuity === 'rewritten') return null;
  return (
    <Box role="status" className={style.since}>
      {continuity === 'longer'
        ? metricsWords.continuity.longer(before?.size ?? 0)
        : metricsWords.continuity[continuity]}
    </Box>
  );
};

/** The signed head: how far it goes, when it was signed, its code, and whether what came before is as it was. */
export const SignedHead = ({ head, followed }: { head: Head; followed: Followed | undefined }) => (
  <>
    {followed && <Alarm continuity={followed.continuity} />}
    <Slip>
      <View className={style.title}>
        {head.size ? metricsWords.ledger.head(head.size) : metricsWords.ledger.empty}
      </View>
      {head.signedAt && <View className={style.signed}>{metricsWords.ledger.signed(head.signedAt)}</View>}
      <Since followed={followed} />
      <Tear />
      <View className={style.line}>
        <Text className={style.code}>{printed(head.root, 12)}</Text>
        <Copy text={head.note} className={`link ${style.copy}`}>
          <Icon name="copy" size={20} />
          {words.copy.act}
        </Copy>
      </View>
    </Slip>
  </>
);
