import { ActionBar } from '@/parts/action-bar';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { words } from '@/words';
import style from './print-actions.module.scss';

export const PrintActions = () => (
  <div className={style.actions}>
    <ActionBar
      main={
        <Press className={`button ${style.print}`} onPress={() => window.print()}>
          <Icon name="printer" size={20} />
          {words.checklist.printNow}
        </Press>
      }
    />
  </div>
);
