import { useState } from 'react';
import { addressOf } from '@/client/address';
import { useReply } from '@/client/reply';
import { useStaff } from '@/client/staff-session';
import { PrintButton } from '@/parts/print-button';
import { Qr } from '@/parts/qr';
import { words as shared } from '@/words';
import { Asked } from '../parts/asked';
import { SelectField } from '../parts/field';
import { keyOf, placesOf, type Place } from '../places';
import { staffWords } from '../words';
import style from './print.module.scss';

/** One sheet of A4, black on white. */
const Sheet = ({ place, door }: { place: Place; door: string }) => {
  const address = addressOf('give', { door, via: 'qr' });
  return (
    <div className={style.sheet}>
      <h2 className={style.ask}>{staffWords.doors.ask}</h2>
      <p className={style.name}>
        {place.name} {place.demonstration && shared.demonstration}
      </p>
      <Qr address={address} className={style.code}>
        {staffWords.doors.how}
      </Qr>
      <p>{staffWords.doors.promise}</p>
      <p className={style.link}>{location.origin + address}</p>
    </div>
  );
};

const Choose = ({ places }: { places: Place[] }) => {
  const [first] = places;
  const [key, setKey] = useState(first && keyOf(first));
  const place = places.find((one) => keyOf(one) === key);
  if (!key || !place) return <p>{staffWords.doors.noPlace}</p>;
  return (
    <>
      <div className={style.choose}>
        <SelectField
          label={staffWords.doors.place}
          value={key}
          options={places.map((one) => [keyOf(one), one.name] as const)}
          onChange={setKey}
        />
        <PrintButton>{staffWords.doors.print}</PrintButton>
      </div>
      {place.door ? <Sheet place={place} door={place.door} /> : <p>{staffWords.doors.noCode}</p>}
    </>
  );
};

/** The code that hangs at a window or lies on a counter, to be printed. */
export const PrintDoor = () => {
  const agency = useStaff()?.agency.id;
  const asked = useReply('GET /service-points', {});
  return <Asked of={asked}>{({ items }) => <Choose places={placesOf(items, agency)} />}</Asked>;
};
