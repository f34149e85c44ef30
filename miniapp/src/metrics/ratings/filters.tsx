import { useState } from 'react';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { Chips } from '@/parts/chips';
import { Fold } from '@/parts/fold';
import { words } from '@/words';
import { metricsWords } from '../words';
import { useAgencies } from './agencies';

export type Handled = 'handled' | 'open' | 'closed' | 'voided';
export type Filter = { agency?: string; item?: string; level?: RatingLevel; handling?: Handled };

/** `all` stands for no filter. */
type OrAll<T> = T | 'all';
const all = ['all', metricsWords.ratings.all] as const;
const levels = [all, ...(Object.entries(ratingLevels) as [RatingLevel, string][])] as const;
const handlings: readonly (readonly [OrAll<Handled>, string])[] = [
  all,
  ['handled', metricsWords.ratings.handled],
  ['open', metricsWords.ratings.open],
  ['closed', metricsWords.ratings.closed],
  ['voided', metricsWords.ratings.voided],
];

/** What was chosen of the filters, and a way to choose another; `undefined` takes one away. */
export const useFilter = (first: Filter) => {
  const [filter, setFilter] = useState(first);
  const choose = <K extends keyof Filter>(name: K, chosen: OrAll<NonNullable<Filter[K]>> | undefined) => {
    const { [name]: _before, ...rest } = filter;
    setFilter(chosen === undefined || chosen === 'all' ? (rest as Filter) : { ...rest, [name]: chosen });
  };
  return { filter, choose };
};

type FiltersProps = ReturnType<typeof useFilter>;

/** By level, by how far the handling is, by agency where there are several; folded, it says what was chosen. */
export const Filters = ({ filter, choose }: FiltersProps) => {
  const agencies = useAgencies().map(
    ({ id, name, demonstration }) => [id, demonstration ? `${name} ${words.demonstration}` : name] as const,
  );
  const { level = 'all', handling = 'all', agency = 'all' } = filter;
  const chosen = [
    level !== 'all' && ratingLevels[level],
    handling !== 'all' && metricsWords.ratings[handling],
    agencies.find(([id]) => id === agency)?.[1],
  ].filter(Boolean);
  const title = chosen.length
    ? metricsWords.ratings.filtered(chosen.join('、'))
    : metricsWords.ratings.filter;
  return (
    <Fold title={title}>
      <Chips<OrAll<RatingLevel>>
        label={metricsWords.ratings.levels}
        options={levels}
        chosen={level}
        onChoose={(one) => choose('level', one)}
      />
      <Chips<OrAll<Handled>>
        label={metricsWords.ratings.handling}
        options={handlings}
        chosen={handling}
        onChoose={(one) => choose('handling', one)}
      />
      {agencies.length > 1 && (
        <Chips<string>
          label={metricsWords.ratings.agencies}
          options={[all, ...agencies]}
          chosen={agency}
          onChoose={(one) => choose('agency', one)}
        />
      )}
    </Fold>
  );
};
