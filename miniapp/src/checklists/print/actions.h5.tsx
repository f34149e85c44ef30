import { ActionBar } from '@/parts/action-bar';
import { PrintButton } from '@/parts/print-button';
import { checklistWords } from '../words';
import style from './actions.module.scss';

export const PrintActions = () => (
  <ActionBar main={<PrintButton className={style.print}>{checklistWords.printNow}</PrintButton>} />
);
