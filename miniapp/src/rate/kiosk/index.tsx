import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { readParameter } from '@/client/address';
import { Refused } from '@/client/call';
import { useReply } from '@/client/reply';
import { Loaded } from '@/parts/loaded';
import { useVisitor } from './idle';
import { sendWaiting } from './queue';
import { Visit } from './visit';
import style from './index.module.scss';

/** How long what waits is left before it is tried again (ms). */
const AGAIN = 30_000;

const onWeb = process.env.TARO_ENV === 'h5';

/** The tablet at a window (?window=demo-centre-12): one person rates, then another, and none sees the last one. */
export default function Kiosk() {
  const door = `w.${readParameter(useRouter().params.window) ?? ''}`;
  const asked = useReply('GET /rating-doors/:door', { door });
  const { visitor, next, touched } = useVisitor();
  useEffect(() => {
    void sendWaiting();
    const timer = setInterval(() => void sendWaiting(), AGAIN);
    return () => clearInterval(timer);
  }, []);
  const unknown = asked.error instanceof Refused;
  return (
    <View
      className={`frame ${onWeb ? 'frame--web' : ''} ${style.frame}`}
      onTouchStart={touched}
      onClick={touched}
    >
      {unknown || !(asked.reply ?? asked.error) ? (
        <Loaded of={asked}>{() => null}</Loaded>
      ) : (
        <Visit key={visitor} door={door} open={asked.reply?.value} onNext={next} onType={touched} />
      )}
    </View>
  );
}
