import type { ReactNode } from 'react';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import style from './aside.module.scss';

type AsideProps = {
  label: string;
  /** Where there is no room for both it takes the list's place: what leads back to that. */
  back: string;
  onBack: () => void;
  /** What is said while nothing is open. */
  empty: string;
  children: ReactNode;
};

/** What is open beside a list, or that nothing is. */
export const Aside = ({ label, back, onBack, empty, children }: AsideProps) => (
  <aside className={style.aside} aria-label={label}>
    {children ? (
      <>
        <Press className={`link ${style.back}`} onPress={onBack}>
          <Icon name="chevron-left" size={20} />
          {back}
        </Press>
        {children}
      </>
    ) : (
      <p className={style.empty}>{empty}</p>
    )}
  </aside>
);
