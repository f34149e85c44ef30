import { Refused } from '@/client/call';
import { sayFault } from '../parts/asked';
import { moment } from '../moment';
import { guideDeskWords } from './words';
import type { useWriting } from './writing';
import style from './editor.module.scss';

/** Where what was written is by now: at the server, on its way, or only on this computer. */
export const SavedLine = ({
  of: { saving, error, unsent, meetings, draft },
  unfit,
}: {
  of: ReturnType<typeof useWriting>;
  unfit: number;
}) => {
  const say = () => {
    if (saving) return guideDeskWords.saving;
    if (error instanceof Refused) return `${guideDeskWords.here}。${sayFault(error).title}`;
    if (error) return guideDeskWords.away;
    if (meetings.length) return guideDeskWords.here;
    return unsent ? guideDeskWords.waiting : guideDeskWords.saved(moment(draft.editedAt).split(' ')[1] ?? '');
  };
  return (
    <div className={style.saved} role="status">
      {[say(), unfit && guideDeskWords.unfit(unfit)].filter(Boolean).join('，')}
    </div>
  );
};
