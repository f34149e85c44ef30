import { randomId } from '@/client/random-id';
import { Press } from '@/parts/press';
import { InputField } from '../parts/field';
import { readSpans } from './spans';
import { pointWords } from './words';
import style from './exceptions.module.scss';

/** A day that differs, as it is typed. */
export type TypedDay = { id: string; day: string; spans: string; why: string };

const isTwice = (days: TypedDay[], day: string) => days.filter((one) => one.day === day).length > 1;
export const areFaultyDays = (days: TypedDay[]) =>
  days.some(({ day, spans, why }) => !day || isTwice(days, day) || !readSpans(spans) || !why.trim());

type ExceptionsProps = { days: TypedDay[]; tried: boolean; onChange: (days: TypedDay[]) => void };

/** The days that differ: closed all day, or open at other times, and why. */
export const Exceptions = ({ days, tried, onChange }: ExceptionsProps) => {
  const words = pointWords.hours;
  const change = (at: number, said: Partial<TypedDay>) =>
    onChange(days.map((one, place) => (place === at ? { ...one, ...said } : one)));
  return (
    <fieldset className={style.days}>
      <legend className={style.legend}>{words.exceptions}</legend>
      {days.map((one, at) => (
        <div key={one.id} className={style.day}>
          <InputField
            label={words.day}
            type="date"
            fault={tried && (!one.day || isTwice(days, one.day)) ? words.dayFault : undefined}
            value={one.day}
            onChange={(day) => change(at, { day })}
          />
          <InputField
            label={words.spans}
            fault={tried && !readSpans(one.spans) ? words.fault : undefined}
            value={one.spans}
            maxLength={100}
            onChange={(spans) => change(at, { spans })}
          />
          <InputField
            label={words.why}
            fault={tried && !one.why.trim() ? words.whyFault : undefined}
            value={one.why}
            maxLength={80}
            onChange={(why) => change(at, { why })}
          />
          <Press
            className="link"
            label={words.removeDay(one.day)}
            onPress={() => onChange(days.filter((_, place) => place !== at))}
          >
            {words.remove}
          </Press>
        </div>
      ))}
      <Press
        className="link"
        onPress={() => onChange([...days, { id: randomId(), day: '', spans: '', why: '' }])}
      >
        {words.addDay}
      </Press>
    </fieldset>
  );
};
