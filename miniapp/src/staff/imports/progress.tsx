import type { Import } from '#contract/imports';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { moment } from '../moment';
import { importsWords } from './words';
import style from './index.module.scss';

/** How many minutes are left, by how long what is done has taken. */
const minutesLeft = ({ startedAt, done, ready }: Import) => {
  const taken = Date.now() - Date.parse(startedAt ?? '');
  return done ? Math.round(((taken / done) * (ready - done)) / 60_000) : 1;
};

/** How far a running import is. It goes on when the page is closed. */
export const Progress = ({ running }: { running: Import }) => {
  const { id, done, ready, by, startedAt, name } = running;
  return (
    <div className={style.progress}>
      <div className={style.name}>{name}</div>
      <div
        className={style.bar}
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={ready}
        aria-valuenow={done}
      >
        <div className={style.filled} style={{ width: `${ready ? (done / ready) * 100 : 0}%` }} />
      </div>
      <div className={style.line}>
        <span>{importsWords.progress(done, ready)}</span>
        <span className={style.help}>{importsWords.left(minutesLeft(running))}</span>
      </div>
      <div className={style.help}>{importsWords.goesOn(by, moment(startedAt ?? ''))}</div>
      <Press className="link" onPress={() => void act('POST /desk/imports/:id/stop', { id })}>
        {importsWords.stop}
      </Press>
    </div>
  );
};
