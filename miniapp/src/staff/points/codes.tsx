import { useState } from 'react';
import type { DeskPoint } from '#contract/desk-places';
import { Notice } from '@/parts/notice';
import { PrintButton } from '@/parts/print-button';
import { sayFault } from '../parts/asked';
import { CodeRow } from './code-row';
import { CodeSheet } from './code-sheet';
import { pointWords } from './words';
import style from './codes.module.scss';

/** A place of a point where codes hang: the whole of it, or a window. */
const placesOf = ({ point }: DeskPoint) => [
  { id: null, first: `p.${point.id}`, name: pointWords.codes.whole, door: point.door },
  ...point.windows
    .filter(({ test, retiredOn }) => !test && !retiredOn)
    .map(({ id, name, door }) => ({ id, first: `w.${id}`, name, door })),
];

/** 评价码: of each window and of the whole point: made, given up, printed on one sheet. */
export const Codes = ({ desk }: { desk: DeskPoint }) => {
  const [error, setError] = useState<Error>();
  const places = placesOf(desk);
  return (
    <>
      <div className={style.card}>
        <p>{pointWords.codes.help}</p>
        <PrintButton>{pointWords.codes.print}</PrintButton>
        <p className={style.help}>{pointWords.codes.one}</p>
        {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
        {places.map(({ id, first, name }) => (
          <CodeRow
            key={first}
            first={first}
            name={name}
            codes={desk.codes.filter(({ windowId }) => windowId === id)}
            onError={setError}
          />
        ))}
      </div>
      <CodeSheet
        point={desk.point}
        doors={places.flatMap(({ id, name, door }) => (door && id ? [{ name, door }] : []))}
      />
    </>
  );
};
