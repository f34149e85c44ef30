import { useState } from 'react';
import type { Import } from '#contract/imports';
import { importKinds } from '#contract/vocabulary-of-imports';
import { Icon } from '@/parts/icon';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { importsWords } from './words';
import style from './index.module.scss';

type Step = keyof typeof importsWords.steps;
const order: Step[] = ['choose', 'check', 'run'];
const stepOf = (shown: Import | undefined): Step => {
  if (!shown) return 'choose';
  return shown.state === 'checked' ? 'check' : 'run';
};

const Steps = ({ at, over }: { at: Step; over: boolean }) => (
  <ol className={style.steps}>
    {order.map((step) => {
      const passed = order.indexOf(step) < order.indexOf(at) || (step === at && over);
      return (
        <li
          key={step}
          className={step === at ? style.at : ''}
          aria-current={step === at ? 'step' : undefined}
        >
          <span className={`${style.dot} ${passed ? style.passed : ''}`}>
            {passed && <Icon name="check" size={16} />}
          </span>
          {importsWords.steps[step]}
        </li>
      );
    })}
  </ol>
);

type HeadProps = { shown: Import | undefined; editor: boolean; onAnother: () => void };

/** Which file, how far it is, and what can be done with it now. */
export const Head = ({ shown, editor, onAnother }: HeadProps) => {
  const [error, setError] = useState<Error>();
  const run = (id: string) => {
    setError(undefined);
    act('POST /desk/imports/:id/run', { id }).catch(setError);
  };
  const canRun = editor && shown && !shown.faultCount && shown.ready > 0;
  return (
    <header className={style.head}>
      <div className={style.titles}>
        {shown && <div className={style.help}>{importKinds[shown.kind]}</div>}
        <h1 className={style.title}>{shown?.name ?? importsWords.title}</h1>
      </div>
      {editor && <Steps at={stepOf(shown)} over={shown?.state === 'done'} />}
      {shown && (
        <div className={style.acts}>
          <Press className="button button--second" onPress={onAnother}>
            {importsWords.another}
          </Press>
          {shown.state === 'checked' && shown.faultCount > 0 && (
            <span className={style.wait}>{importsWords.mendFirst(shown.faultCount)}</span>
          )}
          {canRun && ['checked', 'stopped', 'failed'].includes(shown.state) && (
            <Press className="button" onPress={() => run(shown.id)}>
              {shown.state === 'checked' ? importsWords.run(shown.ready) : importsWords.again}
            </Press>
          )}
        </div>
      )}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </header>
  );
};
