import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { addressOf } from '@/client/address';
import { useAgency } from '@/client/agency';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { guideWords } from '@/words-of-guides';
import { Actions } from './actions';
import { Whole } from './whole';

/** 办事指南: the answer first, then what to bring, what to do, whom to ask, and what it rests on. */
export default function GuidePage() {
  const code = useRouter().params.code ?? '';
  const { elder } = usePreferences();
  const asked = useReply('GET /guides/:code', { code });
  // Asked for beside the guide, not after it.
  useAgency();
  const guide = asked.reply?.value;
  useShareAppMessage(() => ({ title: guide?.name ?? guideWords.title, path: addressOf('guide', { code }) }));
  return (
    <Frame title={guideWords.title} named={!!guide} actions={guide && <Actions guide={guide} />}>
      <Loaded of={asked}>{(loaded) => <Whole guide={loaded} elder={elder} />}</Loaded>
    </Frame>
  );
}
