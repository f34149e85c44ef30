import { useEffect, useState } from 'react';
import { Qr } from '@/parts/qr';
import { listWords } from './words';
import style from './printed.module.scss';

const now = () => new Date().toISOString();

export const Printed = ({ address }: { address: string }) => {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const date = () => setAt(now());
    window.addEventListener('beforeprint', date);
    return () => window.removeEventListener('beforeprint', date);
  }, []);
  return (
    <Qr address={address} className={style.printed}>
      {listWords.printed(at, location.origin + address)}
    </Qr>
  );
};
