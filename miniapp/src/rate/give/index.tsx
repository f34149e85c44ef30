import { useRouter } from '@tarojs/taro';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { channelOf, doorOf } from '../door';
import { rateWords } from '../words';
import { AtDoor } from './at-door';

/** Whoever comes without a door is shown the two ways to one. */
const NoDoor = () => (
  <Frame title={rateWords.give.title}>
    <Notice icon="qr-code" title={rateWords.give.noDoor} help={rateWords.give.noDoorHelp}>
      <Go to="rateCase" className="button">
        {rateWords.case.title}
      </Go>
      <Go to="ratings" className="button button--second">
        {rateWords.give.toTab}
      </Go>
    </Notice>
  </Frame>
);

/**
 * 这次办得怎么样: choose, hand in. Each level is handed in by the same two taps; a poor one says why besides. What
 * else can be said (photos, a number to call back) is a second step that nobody has to take: `step=2`, a page of
 * its own in the stack, so that the way back leads to the first.
 */
export default function Give() {
  const { params } = useRouter();
  const door = doorOf(params);
  if (!door) return <NoDoor />;
  return <AtDoor door={door} channel={channelOf(params)} second={params.step === '2'} />;
}
