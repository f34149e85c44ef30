import { useState } from 'react';
import { words } from '@/words';
import type { CopyProps } from './copy';
import { Press } from './press';
import style from './copy.module.scss';

/** Without a secure origin a browser lets nothing be copied: then the person is told to do it by hand. */
const write = (text: string) =>
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('not here')));

export const Copy = ({ text, children, ...look }: CopyProps) => {
  const [said, setSaid] = useState('');
  const copy = () =>
    void write(text).then(
      () => setSaid(words.copy.done),
      () => setSaid(words.copy.byHand),
    );
  return (
    <>
      <Press {...look} onPress={copy}>
        {children}
      </Press>
      <div role="status" className={style.said}>
        {said}
      </div>
    </>
  );
};
