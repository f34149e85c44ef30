import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { readdress } from '@/client/go';
import { useGivenRatings } from '@/client/receipts';
import { useReply } from '@/client/reply';
import { ActionBar } from '@/parts/action-bar';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { Press } from '@/parts/press';
import { rateWords } from '../words';
import { Ask } from './ask';
import { Enter } from './enter';
import type { Held } from './own';
import { OwnProgress } from './own-progress';
import { Shown } from './shown';
import style from './index.module.scss';

/** What anybody may see; whoever has the code goes on from here. */
const PublicProgress = ({ receipt, onOwn }: { receipt: string; onOwn: () => void }) => {
  const asked = useReply('GET /ratings/:receipt', { receipt });
  return (
    <Frame title={rateWords.progress.title} actions={<ActionBar main={<Ask />} />}>
      <Loaded of={asked}>
        {(progress) => (
          <>
            <Shown progress={progress} />
            <Press className={`button button--second ${style.own}`} onPress={onOwn}>
              {rateWords.progress.typeCode}
            </Press>
          </>
        )}
      </Loaded>
    </Frame>
  );
};

/** 处理进度: by the number alone as everybody sees it, with the code as its own. What was given on this phone has both. */
export default function ProgressPage() {
  const { receipt: asked } = useRouter().params;
  const [typed, setTyped] = useState<Partial<Held>>();
  const [entering, setEntering] = useState(false);
  const receipt = typed?.receipt ?? asked;
  const kept = useGivenRatings().find((one) => one.receipt?.receipt === receipt);
  const code = typed?.code ?? kept?.receipt?.code;
  if (!receipt || entering)
    return (
      <Enter
        receipt={receipt}
        onEnter={(held) => {
          setTyped(held);
          setEntering(false);
          readdress('progress', { receipt: held.receipt });
        }}
      />
    );
  if (code) return <OwnProgress held={{ receipt, code }} kept={kept} onOther={() => setEntering(true)} />;
  return <PublicProgress receipt={receipt} onOwn={() => setEntering(true)} />;
}
