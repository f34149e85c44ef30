import type { DeskIntake } from '#contract/intake';
import { intakeActs, intakeStates } from '#contract/vocabulary-of-cross-region';
import { Tag } from '@/parts/tag';
import style from '../inbox/steps.module.scss';
import { moment } from '../moment';
import { intakeWords } from './words';

type Step = DeskIntake['steps'][number];

/** One step: what, who, when, under which number it was posted, and what the applicant was told. */
const Told = ({ step }: { step: Step }) => (
  <li className={style.step}>
    <div className={style.act}>
      {step.act ? intakeActs[step.act] : intakeStates.received} {step.late && <Tag>{intakeWords.late}</Tag>}
    </div>
    <div className={style.by}>{intakeWords.by(step.staff ?? '', step.agency, moment(step.at))}</div>
    {step.tracking && <div>{intakeWords.parcel(step.tracking)}</div>}
    {step.words && <div>{step.words}</div>}
  </li>
);

/** Every step so far, the newest first. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => (
  <>
    <h3 className={style.title}>{intakeWords.steps}</h3>
    <ol className={style.steps}>
      {steps
        .slice()
        .reverse()
        .map((step) => (
          <Told key={step.at + step.state} step={step} />
        ))}
    </ol>
  </>
);
