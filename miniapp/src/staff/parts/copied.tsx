import { useState } from 'react';
import { Press } from '@/parts/press';
import { staffWords } from '../words';
import style from './copied.module.scss';

/** A text to take elsewhere: it is to be read, to be marked, and to be copied by a press. */
export const Copied = ({ label, text }: { label: string; text: string }) => {
  const [done, setDone] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setDone(true));
  return (
    <div className={style.copied}>
      <div className={style.label}>{label}</div>
      <div className={style.text}>{text}</div>
      <Press className="link" label={staffWords.copy(label)} onPress={copy}>
        {done ? staffWords.isCopied : staffWords.copyIt}
      </Press>
    </div>
  );
};
