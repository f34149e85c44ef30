import { Copy } from '@/parts/copy';
import { words } from '@/words';
import { staffWords } from '../words';
import style from './copied.module.scss';

/** A text to take elsewhere: it is to be read, to be marked, and to be copied by a press. */
export const Copied = ({ label, text }: { label: string; text: string }) => (
  <div className={style.copied}>
    <div className={style.label}>{label}</div>
    <div className={style.text}>{text}</div>
    <Copy className="link" label={staffWords.copy(label)} text={text}>
      {words.copy.act}
    </Copy>
  </div>
);
