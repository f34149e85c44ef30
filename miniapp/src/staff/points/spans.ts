/** 9:00-12:00、13:30-17:00: the times of a day as one types them. */
type Span = { opens: string; closes: string };

const two = (part: string) => part.padStart(2, '0');
const SPAN = /^(\d{1,2})[:：](\d{2})\s*(?:-|–|—|~|到|至)\s*(\d{1,2})[:：](\d{2})$/;

const readSpan = (typed: string): Span | undefined => {
  const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = SPAN.exec(typed) ?? [];
  const [opens, closes] = [`${two(fromHour)}:${fromMinute}`, `${two(toHour)}:${toMinute}`];
  const clock = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
  return clock.test(opens) && clock.test(closes) && opens < closes ? { opens, closes } : undefined;
};

/** The spans that were typed, in order; undefined where one is none, or two meet. */
export const readSpans = (typed: string): Span[] | undefined => {
  const parts = typed.split(/[、,，;；]/).map((part) => part.trim());
  const spans = parts.filter(Boolean).map(readSpan);
  const whole = spans.flatMap((span) => span ?? []).sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const apart = whole.every(({ closes }, i) => closes <= (whole[i + 1]?.opens ?? '24:00'));
  return whole.length === spans.length && apart ? whole : undefined;
};

export const writeSpans = (spans: readonly Span[]) =>
  spans.map(({ opens, closes }) => `${opens.replace(/^0/, '')}-${closes.replace(/^0/, '')}`).join('、');
