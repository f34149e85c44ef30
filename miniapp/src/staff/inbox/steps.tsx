import type { DeskRectification } from '#contract/rectifications';
import {
  actors,
  followUpOutcomes,
  rectificationActs,
  remedies,
  voidReasons,
} from '#contract/vocabulary-of-rectifications';
import { moment } from '../moment';
import { ShownPhotos } from '../parts/shown-photos';
import { staffWords } from '../words';
import style from './steps.module.scss';

type DeskStep = DeskRectification['steps'][number];

/** What was decided in a step, in the words of the lists. */
const decided = ({ department, outcome, remedy, reason }: DeskStep) =>
  [
    department && staffWords.detail.department(department),
    outcome && followUpOutcomes[outcome],
    remedy && remedies[remedy],
    reason && staffWords.detail.reason(voidReasons[reason]),
  ].filter(Boolean);

/** One step: what, who, when and why. */
const Step = ({ step, one: { photoAddresses } }: { step: DeskStep; one: DeskRectification }) => (
  <li className={style.step}>
    <div className={style.act}>{rectificationActs[step.act]}</div>
    <div className={style.by}>{staffWords.detail.by(step.staff ?? actors[step.by], moment(step.at))}</div>
    {decided(step).map((said) => (
      <div key={said}>{said}</div>
    ))}
    {step.words && <div>{step.words}</div>}
    {step.privateWords && (
      <div>
        <span className={style.private}>{staffWords.detail.privateWords}</span> {step.privateWords}
      </div>
    )}
    <ShownPhotos addresses={step.photos.map((id) => photoAddresses[id])} />
  </li>
);

/** Every step so far, the newest first. */
export const Steps = ({ one }: { one: DeskRectification }) => (
  <>
    <h3 className={style.title}>{staffWords.detail.steps}</h3>
    <ol className={style.steps}>
      {one.steps
        .slice()
        .reverse()
        .map((step) => (
          <Step key={step.at + step.act} step={step} one={one} />
        ))}
      {one.givenAt && (
        <li className={style.step}>
          <div className={style.act}>{staffWords.detail.stops.received}</div>
          <div className={style.by}>{staffWords.detail.by(actors.citizen, moment(one.givenAt))}</div>
        </li>
      )}
    </ol>
  </>
);

/** What was said on the telephone, which whoever rectifies must know. */
export const FollowUps = ({ steps }: { steps: DeskStep[] }) => {
  const calls = steps.filter((step) => step.act === 'follow-up' && (step.privateWords || step.words));
  if (!calls.length) return null;
  return (
    <>
      <h3 className={style.title}>{staffWords.detail.followUps}</h3>
      {calls.map((call) => (
        <p key={call.at} className={style.call}>
          {[moment(call.at), ...decided(call), call.privateWords ?? call.words].filter(Boolean).join('，')}
        </p>
      ))}
    </>
  );
};
