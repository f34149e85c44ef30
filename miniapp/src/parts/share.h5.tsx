import { useEffect, useState } from 'react';
import { guideWords } from '@/words-of-guides';
import type { ShareProps } from './share';
import style from './share.module.scss';

/** How long what was done is said (ms). */
const SAID_FOR = 6_000;

/** Without a secure origin a browser lets nothing be copied: then the link is shown, to be copied by hand. */
const copy = async (link: string) => {
  try {
    await navigator.clipboard.writeText(link);
    return guideWords.linkCopied;
  } catch {
    return guideWords.copyByHand(link);
  }
};

/** Nothing is to be said of what the person called off. */
const send = async (title: string, url: string) => {
  if (typeof navigator.share !== 'function') return copy(url);
  await navigator.share({ title, url }).catch(() => undefined);
  return undefined;
};

export const Share = ({ title, address, className = '', children }: ShareProps) => {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <button
        type="button"
        className={`press ${className}`}
        onClick={() => void send(title, location.origin + address).then(setSaid)}
      >
        {children}
      </button>
      <div role="status" className={said ? style.said : style.silent}>
        {said}
      </div>
    </>
  );
};
