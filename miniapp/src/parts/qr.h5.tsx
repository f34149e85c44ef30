import { renderSVG } from 'uqr';
import type { QrProps } from './qr';
import { words } from '@/words';
import style from './qr.module.scss';

/** Black on white in every mode: cameras want it so. */
const draw = (address: string) =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(new URL(address, location.origin).href, { border: 2 }))}`;

export const Qr = ({ address, className, children }: QrProps) => (
  <div className={className}>
    <img className={style.code} src={draw(address)} alt={words.qrCode} />
    <div className={style.words}>{children}</div>
  </div>
);
