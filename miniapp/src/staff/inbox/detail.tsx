import { useEffect, useRef } from 'react';
import type { DeskRectification } from '#contract/rectifications';
import { spokenReceipt } from '#rules/receipt';
import { Lamp } from '@/parts/lamp';
import { useDesk } from '../ask';
import { Aside } from '../parts/aside';
import { Asked } from '../parts/asked';
import { staffWords } from '../words';
import { ActForm } from './act-form';
import { HandlingLine } from './handling-line';
import { aboutOf, titleOf } from './say';
import { Said } from './said';
import { Standing } from './standing';
import { FollowUps, Steps } from './steps';
import style from './detail.module.scss';

/** What it is about; whoever opens it is led here, so that a reader begins with it. */
const Head = ({ one }: { one: DeskRectification }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!title.current || document.activeElement === document.body) return;
    title.current.tabIndex = -1;
    title.current.focus();
  }, []);
  const { clock } = one.handling;
  return (
    <>
      <div className={style.over}>
        {clock ? <Lamp clock={clock} /> : <span>{staffWords.inbox.states[one.handling.state]}</span>}
        <span className={style.receipt}>{spokenReceipt(one.receipt)}</span>
      </div>
      <h2 ref={title} className={style.title}>
        {titleOf(one)}
      </h2>
      <div className={style.about}>{aboutOf(one)}</div>
    </>
  );
};

const Opened = ({ one }: { one: DeskRectification }) => (
  <>
    <div className={style.told}>
      <Head one={one} />
      <HandlingLine state={one.handling.state} />
      <Standing one={one} />
      <Said one={one} />
      <FollowUps steps={one.steps} />
    </div>
    <ActForm key={one.handling.state} one={one} />
    <div className={style.told}>
      <Steps one={one} />
    </div>
  </>
);

const Asking = ({ receipt }: { receipt: string }) => {
  const asked = useDesk('GET /desk/rectifications/:receipt', { receipt });
  return <Asked of={asked}>{(one) => <Opened one={one} />}</Asked>;
};

/** The poor rating that is open: what was said, what was done, and what to do next. */
export const Detail = ({ receipt, onClose }: { receipt: string | undefined; onClose: () => void }) => (
  <Aside
    label={staffWords.detail.label}
    back={staffWords.detail.back}
    onBack={onClose}
    empty={staffWords.detail.empty}
  >
    {receipt && <Asking receipt={receipt} />}
  </Aside>
);
