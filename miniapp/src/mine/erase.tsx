import { useState } from 'react';
import { Press } from '@/parts/press';
import { mineWords } from './words';
import style from './erase.module.scss';

/** Erases at the second press: the first one asks, and the question stays until it is answered. */
export const Erase = ({ what, text, onErase }: { what?: string; text: string; onErase: () => void }) => {
  const [asked, setAsked] = useState(false);
  const said = asked ? mineWords.kept.sure : text;
  return (
    <Press
      className={style.erase}
      label={what && mineWords.kept.of(said, what)}
      onPress={() => {
        if (asked) onErase();
        setAsked(!asked);
      }}
    >
      {said}
    </Press>
  );
};
