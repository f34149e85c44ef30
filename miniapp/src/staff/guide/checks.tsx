import { useState } from 'react';
import type { Finding } from '#rules/guide-lint';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { fieldAt } from './fields';
import { guideDeskWords } from './words';
import style from './checks.module.scss';

/** How many hints are shown before they are asked for: they stop nobody. */
const FEW = 2;

const labelAt = ({ group, field }: Finding) => fieldAt(group, field)?.label;

/** What was found: an error stops the publishing, a hint never does; each leads to its field where it has one. */
const Found = ({ finding, onGo }: { finding: Finding; onGo: (finding: Finding) => void }) => {
  const error = finding.level === 'error';
  const label = labelAt(finding);
  return (
    <li className={style.check}>
      <span className={error ? style.red : style.amber}>
        <Icon name={error ? 'circle-alert' : 'info'} size={20} />
      </span>
      <div className={style.said}>
        {error ? guideDeskWords.checks.error(finding.sentence) : finding.sentence}{' '}
        {label && (
          <Press className={`link ${style.go}`} onPress={() => onGo(finding)}>
            {guideDeskWords.checks.go(label)}
          </Press>
        )}
      </div>
    </li>
  );
};

const Passed = ({ children }: { children: string }) => (
  <li className={style.check}>
    <span className={style.green}>
      <Icon name="circle-check" size={20} />
    </span>
    <div className={style.said}>{children}</div>
  </li>
);

/** 发布前检查. `own`: whether who looks has written in it; undefined where nobody reviews yet. */
export const Checks = ({
  findings,
  own,
  onGo,
}: {
  findings: readonly Finding[];
  own?: boolean;
  onGo: (finding: Finding) => void;
}) => {
  const checks = guideDeskWords.checks;
  const [all, setAll] = useState(false);
  const errors = findings.filter(({ level }) => level === 'error');
  const hints = findings.filter(({ level }) => level !== 'error');
  return (
    <section className={style.checks}>
      <h2 className={style.title}>{checks.title}</h2>
      <div role="status">
        <ul className={style.list}>
          {errors.map((finding) => (
            <Found key={finding.rule + finding.field + finding.sentence} finding={finding} onGo={onGo} />
          ))}
          {!errors.length && <Passed>{checks.none}</Passed>}
          {own === false && <Passed>{checks.other}</Passed>}
          {hints.slice(0, all ? hints.length : FEW).map((finding) => (
            <Found key={finding.rule + finding.field + finding.sentence} finding={finding} onGo={onGo} />
          ))}
        </ul>
      </div>
      {!all && hints.length > FEW && (
        <Press className="link" onPress={() => setAll(true)}>
          {checks.more(hints.length - FEW)}
        </Press>
      )}
    </section>
  );
};
