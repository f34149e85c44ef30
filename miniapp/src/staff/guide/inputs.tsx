import { useState } from 'react';
import { Press } from '@/parts/press';
import { TagChoice } from '../parts/tag-choice';
import { blank, blankParts, isAbsent } from './blank';
import type { Part } from './fields';
import { Items } from './items';
import { One, type Entered } from './one';
import { guideDeskWords } from './words';
import style from './inputs.module.scss';

type Parts = Record<string, unknown>;

/** A detail: where it may be left out, nothing entered is not provided, and it may be said not to apply. */
const Detail = ({
  part,
  value,
  onChange,
}: {
  part: Part;
  value: unknown;
  onChange: (value: unknown) => void;
}) => {
  if (!part.optional) return <Input of={part} label={part.label} small value={value} onChange={onChange} />;
  if (part.kind === 'yes' || part.kind === 'choice')
    return <One of={part} label={part.label} small absent value={value} onChange={onChange} />;
  const off = value === 'not-applicable';
  const absent = isAbsent(value);
  const enter = (entered: unknown) => onChange(entered === '' ? 'not-provided' : entered);
  return (
    <div className={style.detail}>
      {!off && (part.kind !== 'one' || !absent) ? (
        <Input of={part} label={part.label} small value={absent ? '' : value} onChange={enter} />
      ) : (
        <div className={style.off}>{part.label}</div>
      )}
      {part.kind === 'one' && !off && (
        <Press className="link" on={!absent} onPress={() => onChange(absent ? blank(part) : 'not-provided')}>
          {guideDeskWords.states.value}
        </Press>
      )}
      <Press
        className={`link ${style.apply}`}
        on={off}
        label={`${part.label}${guideDeskWords.notApplicable}`}
        onPress={() => onChange(off ? 'not-provided' : 'not-applicable')}
      >
        {guideDeskWords.notApplicable}
      </Press>
    </div>
  );
};

/** The details of one thing: what must be there and what is stated; the others unfold. */
const Details = ({
  parts,
  value,
  onChange,
}: {
  parts: Part[];
  value: Parts;
  onChange: (value: Parts) => void;
}) => {
  const [open, setOpen] = useState<readonly string[]>([]);
  const few = parts.length <= 7;
  const isShown = (part: Part) =>
    few || !part.optional || value[part.name] !== 'not-provided' || open.includes(part.name);
  const hidden = parts.filter((part) => !isShown(part));
  return (
    <>
      <div className={style.details}>
        {parts.filter(isShown).map((part) => (
          <Detail
            key={part.name}
            part={part}
            value={value[part.name]}
            onChange={(entered) => onChange({ ...value, [part.name]: entered })}
          />
        ))}
      </div>
      {hidden.length > 0 && (
        <Press className="link" onPress={() => setOpen(parts.map(({ name }) => name))}>
          {guideDeskWords.more(hidden.length)}
        </Press>
      )}
    </>
  );
};

/** A field of whatever kind, with what is entered in it, well-formed or not yet. */
export const Input = ({ of, label, value, quiet, small, onChange }: Entered) => {
  const list = Array.isArray(value) ? (value as unknown[]) : [];
  if (of.kind === 'choices')
    return (
      <TagChoice
        label={label}
        options={Object.entries(of.options)}
        chosen={list as string[]}
        onChange={onChange}
      />
    );
  if (of.kind === 'one')
    return <Details parts={of.parts} value={(value || blankParts(of.parts)) as Parts} onChange={onChange} />;
  if (of.kind === 'texts' || of.kind === 'many') {
    const empty = of.kind === 'texts' ? '' : blankParts(of.parts);
    return (
      <Items label={label} items={list} empty={empty} onChange={onChange}>
        {(item, name, enter) =>
          of.kind === 'texts' ? (
            <One
              of={{ ...of, kind: 'text', faultOf: textFault }}
              label={name}
              quiet
              value={item}
              onChange={enter}
            />
          ) : (
            <Details parts={of.parts} value={item as Parts} onChange={enter} />
          )
        }
      </Items>
    );
  }
  return <One of={of} label={label} value={value} quiet={quiet} small={small} onChange={onChange} />;
};

const textFault = (value: unknown) => (value === '' ? 'too_small' : undefined);
