import { useState } from 'react';
import type { Finding as Found } from '#rules/guide-lint';
import { Press } from '@/parts/press';
import { Finding, Passed } from './check';
import { fieldAt } from './fields';
import { Plainness } from './plainness';
import { guideDeskWords } from './words';
import style from './checks.module.scss';

/** How many hints are shown before they are asked for: they stop nobody. */
const FEW = 2;

/** 发布前检查. `own`: whether who looks has written in it; undefined where nobody reviews yet. */
export const Checks = ({
  findings,
  facts,
  own,
  onGo,
}: {
  findings: readonly Found[];
  facts: object;
  own?: boolean;
  onGo: (place: { group: string; field: string }) => void;
}) => {
  const checks = guideDeskWords.checks;
  const [all, setAll] = useState(false);
  const errors = findings.filter(({ level }) => level === 'error');
  const hints = findings.filter(({ level }) => level !== 'error');
  const show = (finding: Found) => {
    const error = finding.level === 'error';
    const label = fieldAt(finding.group, finding.field)?.label;
    return (
      <Finding
        key={finding.rule + finding.field + finding.sentence}
        error={error}
        sentence={error ? checks.error(finding.sentence) : finding.sentence}
        go={label && checks.go(label)}
        onGo={() => onGo(finding)}
      />
    );
  };
  return (
    <section className={style.checks}>
      <h2 className={style.title}>{checks.title}</h2>
      <div role="status">
        <ul className={style.list}>
          {errors.map(show)}
          {!errors.length && <Passed>{checks.none}</Passed>}
          {own === false && <Passed>{checks.other}</Passed>}
          <Plainness facts={facts} onGo={onGo} />
          {hints.slice(0, all ? hints.length : FEW).map(show)}
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
