import { useEffect, useRef } from 'react';
import type { DeskIntake } from '#contract/intake';
import { intakeStops } from '#rules/intake-stops';
import { intakeStates } from '#contract/vocabulary-of-cross-region';
import { Lamp } from '@/parts/lamp';
import { Line } from '@/parts/line';
import { useDesk } from '../ask';
import style from '../inbox/detail.module.scss';
import line from '../inbox/handling-line.module.scss';
import { Asked } from '../parts/asked';
import { ActForm } from './act-form';
import { RateDoor } from './rate-door';
import { Steps } from './steps';
import { intakeWords } from './words';

/** What it is about; whoever opens it is led here, so that a reader begins with it. */
const Head = ({ one }: { one: DeskIntake }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!title.current || document.activeElement === document.body) return;
    title.current.tabIndex = -1;
    title.current.focus();
  }, []);
  return (
    <>
      <div className={style.over}>
        {one.clock ? <Lamp clock={one.clock} /> : <span>{intakeStates[one.state]}</span>}
        <span className={style.receipt}>{one.caseNumber}</span>
      </div>
      <h2 ref={title} className={style.title}>
        {one.item.name}
      </h2>
      <div className={style.about}>
        {intakeWords.about(
          one.applicant,
          intakeWords.from(one.accepting.name),
          intakeWords.to(one.deciding.name),
        )}
      </div>
    </>
  );
};

const Waiting = ({ one: { turn, side, accepting, deciding } }: { one: DeskIntake }) =>
  turn && turn !== side ? (
    <p className={style.about}>{intakeWords.waiting((turn === 'accepting' ? accepting : deciding).name)}</p>
  ) : null;

const Opened = ({ one }: { one: DeskIntake }) => (
  <>
    <div className={style.told}>
      <Head one={one} />
      <div className={line.line}>
        <Line across stops={intakeStops(one.steps)} />
      </div>
      <Waiting one={one} />
      {one.ratable && <RateDoor caseNumber={one.caseNumber} />}
    </div>
    <ActForm key={one.state} one={one} />
    <div className={style.told}>
      <Steps steps={one.steps} />
    </div>
  </>
);

/** The case that is open: where it is, what one's side does next, and what was done. */
export const Detail = ({ caseNumber }: { caseNumber: string }) => {
  const asked = useDesk('GET /desk/intake/:caseNumber', { caseNumber });
  return <Asked of={asked}>{(one) => <Opened one={one} />}</Asked>;
};
