import { useEffect, useState } from 'react';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { handbookWords } from './words';
import style from './print.module.scss';

const now = () => new Date().toISOString();

export const Print = () => (
  <Press className={`button ${style.print}`} onPress={() => window.print()}>
    <Icon name="printer" size={20} />
    {handbookWords.print}
  </Press>
);

export const Printed = ({ address }: { address: string }) => {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const date = () => setAt(now());
    window.addEventListener('beforeprint', date);
    return () => window.removeEventListener('beforeprint', date);
  }, []);
  return <div className={style.printed}>{handbookWords.printed(at, location.origin + address)}</div>;
};
