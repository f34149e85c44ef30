import { useState } from 'react';
import type { Received } from '#contract/api';
import { oneWindowOf } from '#rules/one-window';
import { searchGuides } from '@/client/search';
import { InputField } from '../parts/field';
import { Tick } from './tick';
import { pointWords } from './words';
import type { TypedWindow } from './written-windows';
import style from './matrix.module.scss';

/** As many rows as one looks over at once. */
const MOST = 30;

type Index = Received<'GET /guides/index'>;
type MatrixProps = { index: Index; windows: TypedWindow[]; onChange: (windows: TypedWindow[]) => void };

/** The matters to show: what was found, or, with nothing typed, what any window takes. */
const rowsOf = (index: Index, windows: TypedWindow[], typed: string) => {
  if (typed.trim()) return searchGuides(index, typed);
  const taken = new Set(windows.flatMap(({ items }) => items));
  return index.items.filter(({ code }) => taken.has(code));
};

/** 事项和窗口: a matter a row, a window a column, a tick where it is taken. */
export const Matrix = ({ index, windows, onChange }: MatrixProps) => {
  const [typed, setTyped] = useState('');
  const words = pointWords.windows;
  const used = windows.filter(({ retired }) => !retired);
  const rows = rowsOf(index, windows, typed);
  // What a window took of a guide that has gone out of force is kept, but counts no more.
  const inForce = new Set(index.items.map(({ code }) => code));
  const counted = used.map((one) => ({ ...one, items: one.items.filter((code) => inForce.has(code)) }));
  const { comprehensive, all } = oneWindowOf(counted);
  const set = (id: string, code: string, on: boolean) =>
    onChange(
      windows.map((one) =>
        one.id === id
          ? { ...one, items: on ? [...one.items, code] : one.items.filter((is) => is !== code) }
          : one,
      ),
    );
  return (
    <section>
      <h2 className={style.title}>{words.matrix}</h2>
      <p>{words.oneWindow(comprehensive, all)}</p>
      <InputField
        label={words.search}
        help={words.searchHelp}
        value={typed}
        autoComplete="off"
        maxLength={100}
        onChange={setTyped}
      />
      {rows.length ? (
        // Wider than the page where there are many windows: then it is moved by itself, by keys too.
        <div className={style.scroll} tabIndex={0} role="group" aria-label={words.matrix}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                {used.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST).map(({ code, name }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  {used.map((one) => (
                    <td key={one.id}>
                      <Tick
                        bare
                        label={words.cell(name, one.name)}
                        on={one.items.includes(code)}
                        onSet={(on) => set(one.id, code, on)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p role="status">{typed.trim() ? words.empty : words.nothing}</p>
      )}
      {rows.length > MOST && <p role="status">{words.shown(MOST, rows.length)}</p>}
    </section>
  );
};
