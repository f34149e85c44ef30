import type { ServicePoint } from '#contract/service-points';
import { addressOf } from '@/client/address';
import { Qr } from '@/parts/qr';
import { words } from '@/words';
import { staffWords } from '../words';
import { pointWords } from './words';
import style from './code-sheet.module.scss';

type SheetProps = { point: ServicePoint; doors: { name: string; door: string }[] };

/** Every window's code of a centre on sheets of A4, black on white, six to a page, to be cut apart. */
export const CodeSheet = ({ point, doors }: SheetProps) => {
  const origin = location.origin.replace(/^https?:\/\//, '');
  if (!doors.length) return null;
  return (
    <section className={style.sheet} aria-label={pointWords.codes.sheet(point.name)}>
      {doors.map(({ name, door }) => {
        const address = addressOf('give', { door, via: 'qr' });
        return (
          <div key={door} className={style.cell}>
            <div className={style.ask}>{staffWords.doors.ask}</div>
            <div className={style.place}>
              {point.name} {point.demonstration && words.demonstration}
            </div>
            <div className={style.name}>{name}</div>
            <Qr address={address} className={style.code}>
              {staffWords.doors.how}
            </Qr>
            <div className={style.link}>{origin + address}</div>
          </div>
        );
      })}
    </section>
  );
};
