import { useAgency } from '@/client/agency';
import { Dial } from '@/parts/dial';
import { rateWords } from '../words';
import style from './ask.module.scss';

/** Somebody to ask, one press away. */
export const Ask = () => {
  const { anyPhone } = useAgency();
  return (
    <Dial phone={anyPhone} className={`button button--second ${style.ask}`}>
      {rateWords.progress.ask}
    </Dial>
  );
};
