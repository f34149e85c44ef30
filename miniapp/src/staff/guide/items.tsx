import type { ReactNode } from 'react';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { guideDeskWords } from './words';
import style from './items.module.scss';

/** The list with one of its members one place further up (-1) or down (1). */
const moved = (items: readonly unknown[], from: number, by: number) => {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, from + by), items[from], ...rest.slice(from + by)];
};

/** A list that is added to, put in order and shortened by buttons. */
export const Items = ({
  label,
  items,
  empty,
  onChange,
  children,
}: {
  label: string;
  items: readonly unknown[];
  /** What a new one begins as. */
  empty: unknown;
  onChange: (items: unknown[]) => void;
  children: (item: unknown, name: string, enter: (entered: unknown) => void) => ReactNode;
}) => (
  <div role="group" aria-label={label}>
    {items.map((item, at) => {
      const name = guideDeskWords.nth(label, at + 1);
      return (
        // A member has no name of its own: its place is all there is.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={style.item}>
          <div className={style.inside}>
            {children(item, name, (entered) => onChange(items.map((one, i) => (i === at ? entered : one))))}
          </div>
          <div className={style.acts}>
            {at > 0 && (
              <Press
                className={style.act}
                label={guideDeskWords.up(name)}
                onPress={() => onChange(moved(items, at, -1))}
              >
                <Icon name="chevron-up" size={20} />
              </Press>
            )}
            {at < items.length - 1 && (
              <Press
                className={style.act}
                label={guideDeskWords.down(name)}
                onPress={() => onChange(moved(items, at, 1))}
              >
                <Icon name="chevron-down" size={20} />
              </Press>
            )}
            <Press
              className={style.act}
              label={guideDeskWords.remove(name)}
              onPress={() => onChange(items.filter((_, i) => i !== at))}
            >
              <Icon name="x" size={20} />
            </Press>
          </div>
        </div>
      );
    })}
    <Press className="link" onPress={() => onChange([...items, empty])}>
      {guideDeskWords.addTo(label)}
    </Press>
  </div>
);
