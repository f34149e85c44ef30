import { useState } from 'react';
import { Press } from '@/parts/press';
import type { CopyProps } from './copy';
import { metricsWords } from './words';
import style from './copy.module.scss';

/** Without a secure origin a browser lets nothing be copied: then the person is told to do it by hand. */
const write = (text: string) =>
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('not here')));

export const Copy = ({ text, className, children }: CopyProps) => {
  const [said, setSaid] = useState('');
  const copy = () =>
    void write(text).then(
      () => setSaid(metricsWords.copy.done),
      () => setSaid(metricsWords.copy.byHand),
    );
  return (
    <>
      <Press className={className} onPress={copy}>
        {children}
      </Press>
      <div role="status" className={style.said}>
        {said}
      </div>
    </>
  );
};
