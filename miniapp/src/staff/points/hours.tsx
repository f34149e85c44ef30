import type { DeskPoint } from '#contract/desk-places';
import { stated } from '#rules/known';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { InputField } from '../parts/field';
import { Edit } from '../parts/edit';
import type { EditorProps } from './editor';
import { Exceptions, areFaultyDays, type TypedDay } from './exceptions';
import { readSpans, writeSpans } from './spans';
import { pointWords } from './words';

type Written = { week: string[]; days: TypedDay[] };

const written = ({ point }: DeskPoint): Written => {
  const hours = stated(point.hours) ?? [];
  const days = [...new Set(point.exceptions.map(({ day }) => day))];
  return {
    week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => writeSpans(hours.filter((one) => one.weekday === weekday))),
    days: days.map((day) => {
      const on = point.exceptions.filter((one) => one.day === day);
      const spans = on.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
      return { id: day, day, spans: writeSpans(spans), why: on[0]?.why ?? '' };
    }),
  };
};

const toSend = ({ week, days }: Written) => ({
  hours: week.flatMap((typed, i) => (readSpans(typed) ?? []).map((span) => ({ weekday: i + 1, ...span }))),
  exceptions: days.flatMap(({ day, spans, why }) => {
    const said = readSpans(spans) ?? [];
    return (said.length ? said : [{ opens: null, closes: null }]).map((span) => ({
      day,
      ...span,
      why: why.trim(),
    }));
  }),
});

/** When a point is open in an ordinary week, and the days that differ. */
export const Hours = ({ desk, onSaved }: EditorProps) => {
  const now = written(desk);
  const words = pointWords.hours;
  const sayDays = (days: TypedDay[]) =>
    days.map(({ day, spans, why }) => `${day} ${spans} ${why}`).join('；');
  return (
    <Edit
      name={`point-hours:${desk.point.id}`}
      now={now}
      revision={desk.revision}
      differences={(mine) => [
        ...now.week.flatMap((typed, i): [string, string][] =>
          typed === mine.week[i] ? [] : [[words.days[i] ?? '', typed]],
        ),
        ...(sayDays(now.days) === sayDays(mine.days)
          ? []
          : ([[words.exceptions, sayDays(now.days)]] as [string, string][])),
      ]}
      isFaulty={({ week, days }) => week.some((typed) => !readSpans(typed)) || areFaultyDays(days)}
      save={(mine, revision) =>
        act('POST /desk/service-points/hours', { point: desk.point.id, revision, ...toSend(mine) })
      }
      onSaved={onSaved}
    >
      {({ week, days }, write, tried) => (
        <>
          <p>{words.help}</p>
          <p>{words.unknown}</p>
          {week.map((typed, i) => (
            <InputField
              key={words.days[i]}
              label={words.days[i] ?? ''}
              fault={tried && !readSpans(typed) ? words.fault : undefined}
              value={typed}
              maxLength={100}
              onChange={(said) => write({ week: week.map((one, place) => (place === i ? said : one)) })}
            />
          ))}
          <Press
            className="link"
            onPress={() => write({ week: week.map((one, i) => (i < 5 ? (week[0] ?? '') : one)) })}
          >
            {words.likeMonday}
          </Press>
          <Exceptions days={days} tried={tried} onChange={(changed) => write({ days: changed })} />
        </>
      )}
    </Edit>
  );
};
