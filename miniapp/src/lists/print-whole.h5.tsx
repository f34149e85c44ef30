import { ActionBar } from '@/parts/action-bar';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import type { PrintWholeProps } from './print-whole';
import { listWords } from './words';
import style from './paper.module.scss';

export const PrintWhole = ({ under, onPress }: PrintWholeProps) => (
  <ActionBar
    main={
      <Press className={`button ${style.print}`} onPress={onPress}>
        <Icon name="printer" size={20} />
        {under ? listWords.printing : listWords.print}
      </Press>
    }
  />
);
