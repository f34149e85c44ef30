import { View } from '@tarojs/components';
import { useState } from 'react';
import { exercisingLevels } from '#contract/vocabulary';
import { Chips } from '@/parts/chips';
import { Fold } from '@/parts/fold';
import { TypingBox } from '@/parts/typing-box';
import { listWords } from '../words';
import style from '../paper.module.scss';

type Level = keyof typeof exercisingLevels;
export type Filter = { level?: Level; department?: string; q?: string };

type FiltersProps = {
  filter: Filter;
  levels: readonly Level[];
  departments: readonly string[];
  onChange: (filter: Filter) => void;
};

const all = ['all', listWords.all] as const;

/** A filter without what is not asked for. */
const tidy = ({ level, department, q }: Record<keyof Filter, string | undefined>): Filter => ({
  ...(level && level !== 'all' && { level: level as Level }),
  ...(department && department !== 'all' && { department }),
  ...(q && { q }),
});

/** By words, by level and by department; folded, it says what was chosen. */
export const Filters = ({ filter, levels, departments, onChange }: FiltersProps) => {
  const [typed, setTyped] = useState(filter.q ?? '');
  const { level, department, q } = filter;
  const choose = (changed: Partial<Record<keyof Filter, string>>) =>
    onChange(tidy({ level, department, q, ...changed }));
  const type = (value: string) => {
    setTyped(value);
    if (!value) choose({ q: '' });
  };
  const chosen = [level && exercisingLevels[level], department].filter(Boolean).join('、');
  return (
    <View className={style.screen}>
      <TypingBox
        value={typed}
        label={listWords.search}
        placeholder={listWords.search}
        onChange={type}
        onSubmit={() => choose({ q: typed.trim() })}
      />
      <Fold title={chosen ? listWords.filtered(chosen) : listWords.filter}>
        <Chips<string>
          label={listWords.level}
          options={[all, ...levels.map((one) => [one, exercisingLevels[one]] as const)]}
          chosen={level ?? 'all'}
          onChoose={(one) => choose({ level: one })}
        />
        <Chips<string>
          label={listWords.department}
          options={[all, ...departments.map((one) => [one, one] as const)]}
          chosen={department ?? 'all'}
          onChoose={(one) => choose({ department: one })}
        />
      </Fold>
    </View>
  );
};
