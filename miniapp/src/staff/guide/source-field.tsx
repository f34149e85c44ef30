import { useState } from 'react';
import type { SourceListing } from '#contract/sources';
import { sourceKinds } from '#contract/vocabulary';
import { useReply } from '@/client/reply';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { guideDeskWords } from './words';
import style from './source-field.module.scss';

const nameOf = ({ title, publisher }: SourceListing) => `${title}（${publisher}）`;

const Options = ({ of }: { of: readonly SourceListing[] }) => (
  <>
    {of.map((source) => (
      <option key={source.id} value={source.id}>
        {nameOf(source)}
      </option>
    ))}
  </>
);

/** What stands behind a fact: shown in words, chosen from all that is on record, what the guide already cites first. */
export const SourceField = ({
  label,
  value,
  used,
  onChange,
}: {
  label: string;
  value: string;
  used: readonly string[];
  onChange: (source: string) => void;
}) => {
  const all = useReply('GET /sources', {}).reply?.value.items ?? [];
  const [choosing, setChoosing] = useState(!value);
  const chosen = all.find(({ id }) => id === value);
  if (!choosing && value)
    return (
      <div className={style.source}>
        <Icon name="book-open" size={16} />
        <span className={style.name}>{chosen ? nameOf(chosen) : value}</span>
        <Press className="link" label={guideDeskWords.changeSource(label)} onPress={() => setChoosing(true)}>
          {guideDeskWords.change}
        </Press>
      </div>
    );
  return (
    <>
      {!value && (
        <div className={style.fault} role="alert">
          {guideDeskWords.faults.source}
        </div>
      )}
      <select
        className={style.select}
        aria-label={guideDeskWords.sourceOf(label)}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setChoosing(!event.target.value);
        }}
      >
        <option value="">{guideDeskWords.noSource}</option>
        <optgroup label={guideDeskWords.used}>
          <Options of={all.filter(({ id }) => used.includes(id))} />
        </optgroup>
        {Object.entries(sourceKinds).map(([kind, name]) => (
          <optgroup key={kind} label={name}>
            <Options of={all.filter((source) => source.kind === kind && !used.includes(source.id))} />
          </optgroup>
        ))}
      </select>
    </>
  );
};
