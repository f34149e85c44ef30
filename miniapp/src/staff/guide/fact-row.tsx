import type { ReactNode } from 'react';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { blank, isAbsent } from './blank';
import type { Field } from './fields';
import { Input } from './inputs';
import { sayStated } from './say';
import { SourceField } from './source-field';
import { guideDeskWords } from './words';
import style from './fact-row.module.scss';

type Claim = { value: unknown; source: string };
type Fact = (Claim & { also?: Claim[] }) | string;

/** What other sources say of it: kept until somebody takes one in place of the first, or drops it. */
const Also = ({
  of,
  fact,
  onChange,
}: {
  of: Field;
  fact: Claim & { also?: Claim[] };
  onChange: (fact: Fact) => void;
}) => (
  <>
    {(fact.also ?? []).map((claim, at) => {
      const rest = (fact.also ?? []).filter((_, i) => i !== at);
      return (
        <div key={claim.source} className={style.also}>
          {guideDeskWords.also(claim.source)}
          {sayStated(of, claim)}
          <Press
            className="link"
            onPress={() =>
              onChange({ ...claim, also: [{ value: fact.value, source: fact.source }, ...rest] })
            }
          >
            {guideDeskWords.alsoUse}
          </Press>
          <Press
            className="link"
            onPress={() =>
              onChange({ value: fact.value, source: fact.source, ...(rest.length && { also: rest }) })
            }
          >
            {guideDeskWords.alsoDrop}
          </Press>
        </div>
      );
    })}
  </>
);

/** One field of a guide in the form: whether it is stated, what, and by whom; beneath it what was found wrong. */
export const FactRow = ({
  of,
  stated,
  changed,
  used,
  lastSource,
  children,
  onChange,
}: {
  of: Field;
  stated: unknown;
  changed: boolean;
  /** The sources that the guide cites already, and the one that was chosen last. */
  used: readonly string[];
  lastSource: string;
  children?: ReactNode;
  onChange: (stated: unknown) => void;
}) => {
  const head = of.group === 'guide';
  const fact = stated as Fact;
  const known = typeof fact === 'object' ? fact : undefined;
  const now = known ? 'value' : String(fact);
  const choose = (state: string) =>
    state !== now && onChange(isAbsent(state) ? state : { value: blank(of), source: lastSource });
  return (
    <section id={`${of.group}.${of.field}`} className={style.row} aria-label={of.label} tabIndex={-1}>
      <div className={style.head}>
        <h3 className={style.label}>{of.label}</h3>
        {changed && <Tag>{guideDeskWords.changed}</Tag>}
        {!head && (
          <select
            className={style.state}
            aria-label={guideDeskWords.stateOf(of.label)}
            value={now}
            onChange={(event) => choose(event.target.value)}
          >
            {Object.entries(guideDeskWords.states).map(([state, name]) => (
              <option key={state} value={state}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {head && (
        <Input
          of={of}
          label={of.label}
          quiet
          value={stated ?? ''}
          onChange={(value) => onChange(of.kind === 'choice' && !value && of.fits(null) ? null : value)}
        />
      )}
      {known && (
        <>
          <Input
            of={of}
            label={of.label}
            quiet
            value={known.value}
            onChange={(value) => onChange({ ...known, value })}
          />
          <SourceField
            label={of.label}
            value={known.source}
            used={used}
            onChange={(source) => onChange({ ...known, source })}
          />
          <Also of={of} fact={known} onChange={onChange} />
        </>
      )}
      {children}
    </section>
  );
};

/** A finding or a remark beneath its field. */
export const Beneath = ({ error = false, children }: { error?: boolean; children: ReactNode }) => (
  <div className={error ? style.error : style.hint}>
    <Icon name={error ? 'circle-alert' : 'info'} size={16} />
    <span>{children}</span>
  </div>
);
