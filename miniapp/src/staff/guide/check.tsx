import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import style from './checks.module.scss';

/** One line of what was found. An error stops the publishing, a hint never does; it leads to its field by `go`. */
export const Finding = ({
  error = false,
  sentence,
  go,
  onGo,
}: {
  error?: boolean;
  sentence: string;
  go?: string | undefined;
  onGo?: () => void;
}) => (
  <li className={style.check}>
    <span className={error ? style.red : style.amber}>
      <Icon name={error ? 'circle-alert' : 'info'} size={20} />
    </span>
    <div className={style.said}>
      {sentence}{' '}
      {go && onGo && (
        <Press className={`link ${style.go}`} onPress={onGo}>
          {go}
        </Press>
      )}
    </div>
  </li>
);

/** One line of what is as it should be. */
export const Passed = ({ children }: { children: string }) => (
  <li className={style.check}>
    <span className={style.green}>
      <Icon name="circle-check" size={20} />
    </span>
    <div className={style.said}>{children}</div>
  </li>
);
