import { useState } from 'react';
import { rateWords } from './words';
import style from './copy.module.scss';

/** Without a secure origin a browser lets nothing be copied: then the person is told to do it by hand. */
const write = (text: string) =>
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('not here')));

export const Copy = ({ text }: { text: string }) => {
  const [said, setSaid] = useState('');
  const copy = () =>
    void write(text).then(
      () => setSaid(rateWords.copy.done),
      () => setSaid(rateWords.copy.byHand),
    );
  return (
    <>
      <button type="button" className={`press ${style.copy}`} onClick={copy}>
        {rateWords.copy.act}
      </button>
      <div role="status" className={style.said}>
        {said}
      </div>
    </>
  );
};
